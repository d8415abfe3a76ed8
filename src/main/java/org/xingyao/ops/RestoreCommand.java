package org.xingyao.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.directory.Tree;
import org.xingyao.ops.handover.Errand;
import org.xingyao.ops.handover.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arguments of the work {@code restore}: the name of the file in the inbox, then --replace if given. */
@Command(name = "restore", description = "用 backup 做的文件恢复全部数据与图片。", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    /** Into a new data directory nothing must go that the restore would throw out again. */
    private static final Map<String, String> AS_IT_IS = Map.of("xingyao.first-start", "false");

    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "backup 做的文件。")
    private Path file = Path.of("");

    @Option(names = RestoreWork.REPLACE, description = "换掉已有的数据；不写则只恢复到还没用过的数据目录。")
    private boolean replace;

    @Option(names = RestoreWork.SALVAGE, description = "备份文件已损坏、又没有别的备份时用：放回完好的部分，其余逐个列出，另存在备份文件旁边的文件夹里。")
    private boolean salvage;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("找不到或读不了备份文件 %s，请改正路径。".formatted(file));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(file.toAbsolutePath().normalize().getFileName().toString());
        if (replace) {
            arguments.add(RestoreWork.REPLACE);
        }
        return salvage ? salvaged(arguments) : run(arguments, null);
    }

    private int run(List<String> arguments, @Nullable Path target) throws InterruptedException {
        return new Errands(installation, AS_IT_IS).run(new Errand("restore", arguments, file, target));
    }

    /** Rows hold password hashes, so the folder is for its owner alone. */
    private int salvaged(List<String> arguments) throws InterruptedException {
        arguments.add(RestoreWork.SALVAGE);
        Path aside =
                file.toAbsolutePath().resolveSibling(file.getFileName() + ".set-aside-" + System.currentTimeMillis());
        try {
            Files.createDirectory(
                    aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            int code = run(arguments, aside);
            if (Tree.children(aside).isEmpty()) Files.delete(aside);
            else new Terminal().error("没能放回的都在 " + aside + "，逐条说明在其中的 report.txt。");
            return code;
        } catch (IOException e) {
            throw new Refusal("备份文件旁边的文件夹 %s 建不了（%s），没有恢复，请把备份文件复制到能写入的地方再试。".formatted(aside, e.getMessage()), e);
        }
    }
}

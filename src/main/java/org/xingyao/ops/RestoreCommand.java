package org.xingyao.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
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
        return new Errands(installation, AS_IT_IS).run(new Errand("restore", arguments, file, null));
    }
}

package org.xingyao.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The work {@code backup} has no arguments and puts one file into the outbox. */
@Command(name = "backup", description = "把全部数据与图片备份成一个文件，运行中也可以。", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "备份文件，不能已经存在。里面有口令的散列值，只有本用户能读，请妥善保管。")
    private Path file = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        Path target = file.toAbsolutePath();
        check(target);
        try (Aside aside = Aside.beside(target)) {
            int code = new Errands(installation).run(new Errand("backup", List.of(), null, aside.folder()));
            if (Files.exists(aside.folder().resolve(BackupWork.FILE))) {
                aside.publish(BackupWork.FILE, target);
            }
            return code;
        } catch (IOException e) {
            throw new Refusal("备份文件 %s 写不成（%s），请看那里是否还有空间、能否写入。".formatted(file, e.getMessage()), e);
        }
    }

    private void check(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal("%s 已经存在，备份不覆盖旧文件，请换一个文件名，或先把它移走。".formatted(file));
        }
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new Refusal("目录 %s 不存在或不能写入，请改正备份文件的位置。".formatted(parent));
        }
        if (installation.holdsNothing()) {
            throw new Refusal("数据目录 %s 里还没有星耀的数据，没有可备份的，请用 --data 指明数据目录。".formatted(installation.data()));
        }
    }
}

package org.xingyao.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The work {@code export} has no arguments and fills the outbox. */
@Command(name = "export", description = "把全部稿件、图片与标注导出到一个目录。", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "DIR", description = "导出到的目录，没有则新建。")
    private Path target = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new Refusal("建不了目录 %s，请换一个可写的位置。".formatted(target), e);
        }
        return new Errands(installation).run(new Errand("export", List.of(), null, target));
    }
}

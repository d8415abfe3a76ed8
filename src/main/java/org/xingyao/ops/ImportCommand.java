package org.xingyao.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.handover.Errand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arguments of the work {@code import}: the name of the file in the inbox or "." for all of it, then --publish if given. */
@Command(name = "import", description = "导入稿件：.md、.docx、.jsonl 文件，或装着它们的目录。", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE|DIR", description = "要导入的文件或目录。")
    private Path source = Path.of("");

    @Option(names = "--publish", description = "导入后即发布，审计记录里注明“导入”。")
    private boolean publish;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isReadable(source)) {
            throw new Refusal("找不到或读不了 %s，请改正要导入的路径。".formatted(source));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(
                Files.isDirectory(source)
                        ? "."
                        : source.toAbsolutePath().normalize().getFileName().toString());
        if (publish) {
            arguments.add("--publish");
        }
        return new Errands(installation).run(new Errand("import", arguments, source, null));
    }
}

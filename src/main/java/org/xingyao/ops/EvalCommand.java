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

/**
 * Arguments of the work {@code eval}: the name of the file in the inbox, then how many wrong stories to list. Without
 * --tags the launcher measures the search instead, with a program of its own.
 */
@Command(name = "eval", description = "用知道答案的稿件给标注建议打分。", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--tags",
            required = true,
            paramLabel = "FILE",
            description = "JSON Lines：导入格式，每行另加 gold（stars、track、regions、organisations）。")
    private Path file = Path.of("");

    @Option(names = "--worst", paramLabel = "N", defaultValue = "5", description = "列出几篇判错的稿件，默认 ${DEFAULT-VALUE}。")
    private int worst;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("找不到或读不了 %s，请改正评测文件的路径。".formatted(file));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(file.toAbsolutePath().normalize().getFileName().toString());
        arguments.add(Integer.toString(Math.max(0, worst)));
        return new Errands(installation).run(new Errand("eval", arguments, file, null));
    }
}

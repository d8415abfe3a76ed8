package org.xingyao.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xingyao.search.index.MeasuredIndex;
import org.xingyao.search.index.SearchIndex;

/** Times the engine alone, in one thread, over the index that a stopped program left. */
public final class EngineTrial {
    private static final double NANOS_PER_MILLI = 1e6;

    private final SearchEngine engine;

    private EngineTrial(SearchIndex index) throws IOException {
        this.engine = new LuceneSearchEngine(() -> Optional.of(index), Synonyms::new);
    }

    /** Arguments: the project's folder, the index, a file with one question a line. Prints p50 and p99 in ms. */
    public static void main(String[] arguments) throws IOException {
        var queries = Files.readAllLines(Path.of(arguments[2])).stream()
                .map(line -> line.split("\t")[0])
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
        try (var index = MeasuredIndex.open(Path.of(arguments[1]), Path.of(arguments[0]).resolve("content"))) {
            var trial = new EngineTrial(index);
            trial.run(queries);
            trial.run(queries);
            for (int round = 0; round < 3; round++) print(trial.run(queries));
        }
    }

    private double[] run(List<String> queries) {
        var times = new double[queries.size()];
        for (int i = 0; i < times.length; i++) {
            long begun = System.nanoTime();
            engine.search(SearchRequest.of(queries.get(i)));
            times[i] = (System.nanoTime() - begun) / NANOS_PER_MILLI;
        }
        Arrays.sort(times);
        return times;
    }

    private static void print(double[] sorted) {
        System.out.printf(
                "%d p50 %.3f p90 %.3f p99 %.3f max %.3f mean %.3f%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1],
                Arrays.stream(sorted).average().orElse(0));
    }
}

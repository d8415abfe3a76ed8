package org.xingyao.search.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xingyao.search.index.MeasuredIndex;
import org.xingyao.search.lexicon.Lexicon;
import org.xingyao.search.index.SearchIndex;

/** Times the engine alone, in one thread, over the index that a stopped program left. */
public final class EngineTrial {
    private static final double NANOS_PER_MILLI = 1e6;

    private final SearchEngine engine;

    private EngineTrial(SearchIndex index) throws IOException {
        this.engine = new LuceneSearchEngine(() -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC());
    }

    /** Sorted times in ms, of some rounds after two to warm up. */
    public static List<double[]> run(Path folder, List<String> questions, int rounds) throws IOException {
        try (var index = MeasuredIndex.open(folder)) {
            var trial = new EngineTrial(index);
            trial.run(questions);
            trial.run(questions);
            var all = new ArrayList<double[]>();
            for (int round = 0; round < rounds; round++) all.add(trial.run(questions));
            return all;
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
}

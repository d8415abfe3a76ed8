package org.xingyao.search.query;

import java.util.function.Supplier;

/** Tells how long each search takes, from memory or from the index, and whether it found something. */
final class TimedSearch implements SearchEngine {
    private final SearchEngine engine;
    private final SearchTimes times;

    TimedSearch(SearchEngine engine, SearchTimes times) {
        this.engine = engine;
        this.times = times;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return timed(() -> engine.search(request));
    }

    @Override
    public SearchResult exactly(SearchRequest request) {
        return timed(() -> engine.exactly(request));
    }

    private SearchResult timed(Supplier<SearchResult> search) {
        long begun = System.nanoTime();
        var result = search.get();
        times.took(System.nanoTime() - begun, result.total() == 0);
        return result;
    }
}

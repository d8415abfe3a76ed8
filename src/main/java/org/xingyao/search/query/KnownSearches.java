package org.xingyao.search.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers what was asked before from memory, as long as nothing has changed that the answer depends on: the passages,
 * the words, the vectors, the day. For many threads.
 */
final class KnownSearches implements SearchEngine {
    /** Of what is kept, in characters of passages: some 1,000 searches, and 20 MB at most. */
    private static final long MOST_CHARACTERS = 10_000_000;

    /** What a hit takes beside its passage's text, in characters. */
    private static final int OF_A_HIT = 300;

    private record Key(SearchRequest request, boolean exactly) {}

    private record Known(Object asOf, SearchResult result) {
        int characters() {
            return result.hits().stream()
                            .mapToInt(hit -> OF_A_HIT + hit.passage().text().length())
                            .sum()
                    + OF_A_HIT;
        }
    }

    /**
     * What a search depends on.
     *
     * @param state equal as long as the same request has the same result
     * @param hurried grows with each search that had to do without something, so that its result is not kept
     */
    record AsOf(Object state, long hurried) {}

    private final SearchEngine engine;
    private final Supplier<Optional<AsOf>> asOf;
    private final Cache<Key, Known> known = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key _, Known kept) -> kept.characters())
            .build();

    /** @param asOf empty while nothing may be kept */
    KnownSearches(SearchEngine engine, Supplier<Optional<AsOf>> asOf) {
        this.engine = engine;
        this.asOf = asOf;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return of(new Key(request, false));
    }

    @Override
    public SearchResult exactly(SearchRequest request) {
        return of(new Key(request, true));
    }

    private SearchResult of(Key key) {
        // Before the search: what changes meanwhile must not pass for seen.
        var before = asOf.get();
        if (before.isEmpty()) return run(key);
        var kept = known.getIfPresent(key);
        if (kept != null && kept.asOf().equals(before.get().state())) return kept.result();
        var found = run(key);
        if (before.equals(asOf.get())) known.put(key, new Known(before.get().state(), found));
        return found;
    }

    private SearchResult run(Key key) {
        return key.exactly() ? engine.exactly(key.request()) : engine.search(key.request());
    }
}

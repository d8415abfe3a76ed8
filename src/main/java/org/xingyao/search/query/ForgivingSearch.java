package org.xingyao.search.query;

import java.util.Optional;
import java.util.function.Supplier;
import org.xingyao.search.correct.Correction;
import org.xingyao.search.correct.Corrector;
import org.xingyao.search.index.SearchIndex;

/**
 * Searches what was meant where what was typed stands nowhere, and always says so: a corrected text is in the result, and
 * the text as it was typed can still be asked for.
 */
final class ForgivingSearch implements SearchEngine {
    private final SearchEngine engine;
    private final Corrector corrector;
    private final Supplier<Optional<SearchIndex>> index;

    ForgivingSearch(SearchEngine engine, Corrector corrector, Supplier<Optional<SearchIndex>> index) {
        this.engine = engine;
        this.corrector = corrector;
        this.index = index;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return index.get().map(open -> search(request, open)).orElseGet(() -> exactly(request));
    }

    @Override
    public SearchResult exactly(SearchRequest request) {
        return engine.exactly(request);
    }

    /** Whether a text is corrected doesn't depend on filters and page: those of a corrected search belong together. */
    private SearchResult search(SearchRequest request, SearchIndex open) {
        var correction = corrector.of(request.text(), open);
        if (correction.isPresent()) return run(request, correction.get());
        var found = exactly(request);
        if (found.total() > 0 || !found.ready() || request.isFiltered()) return found;
        return corrector
                .bySound(request.text(), open)
                .map(bySound -> run(request, bySound))
                .orElse(found);
    }

    private SearchResult run(SearchRequest request, Correction correction) {
        return switch (correction.certainty()) {
            case SURE ->
                instead(request, correction.text())
                        .orElseGet(() -> exactly(request).suggesting(correction.text()));
            case LIKELY -> {
                var typed = exactly(request);
                var offered = typed.suggesting(correction.text());
                yield typed.total() > 0 || request.isFiltered()
                        ? offered
                        : instead(request, correction.text()).orElse(offered);
            }
            case OFFERED -> exactly(request).suggesting(correction.text());
        };
    }

    private Optional<SearchResult> instead(SearchRequest request, String text) {
        return Optional.of(exactly(request.asking(text)))
                .filter(found -> found.total() > 0)
                .map(found -> found.correctedTo(text));
    }
}

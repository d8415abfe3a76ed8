package org.xingyao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.Passage;
import org.xingyao.search.index.PassageDocument;
import org.xingyao.search.index.SearchIndex;

/**
 * Puts before what an engine finds the articles that the desk has pinned to exactly this query: on the first page, by
 * relevance, without a filter. On whatever page the engine has them too, they are left out, so a page may be a hit longer
 * or shorter than the others, and nothing is lost between two pages.
 */
final class PinnedFirst implements SearchEngine {
    /** The first lines, since nothing may be marked in them. */
    private static final int EXCERPT = 120;

    /** Of one article; a long one has some thirty. */
    private static final int MOST_PASSAGES = 1000;

    private final SearchEngine engine;
    private final Function<String, List<Pin>> pins;
    private final Supplier<Optional<SearchIndex>> index;

    PinnedFirst(SearchEngine engine, Function<String, List<Pin>> pins, Supplier<Optional<SearchIndex>> index) {
        this.engine = engine;
        this.pins = pins;
        this.index = index;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        var found = engine.search(request);
        if (request.isByDate() || request.isFiltered()) return found;
        var pinned = pins.apply(request.text());
        return pinned.isEmpty() ? found : arrange(found, pinned, request.page() == 1);
    }

    private SearchResult arrange(SearchResult found, List<Pin> pinned, boolean firstPage) {
        var hits = new ArrayList<SearchResult.Hit>();
        for (var pin : pinned) hit(pin, found.hits()).ifPresent(hits::add);
        var above = hits.stream().map(hit -> hit.passage().slug()).collect(Collectors.toSet());
        if (!firstPage) hits.clear();
        found.hits().stream()
                .filter(hit -> !above.contains(hit.passage().slug()))
                .forEach(hits::add);
        return found.with(Math.max(found.total(), above.size()), hits);
    }

    /** As it was found, if it was; else by the pinned pair or the article's first passage. Empty when it is not live. */
    private Optional<SearchResult.Hit> hit(Pin pin, List<SearchResult.Hit> found) {
        var own = found.stream()
                .filter(hit -> hit.passage().slug().equals(pin.slug()))
                .filter(hit -> pin.anchor().isEmpty() || hit.passage().anchor().equals(pin.anchor()))
                .findFirst();
        if (own.isPresent()) return own.map(SearchResult.Hit::pin);
        return passage(pin).map(passage -> {
            var text = passage.text().replace('\n', ' ');
            int end = Math.min(EXCERPT, text.length());
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
            return new SearchResult.Hit(passage, 0, new Snippet(text.substring(0, end), List.of())).pin();
        });
    }

    /** The pinned pair, or the article's first passage when none is pinned or the pair is gone; none when it is not live. */
    private Optional<Passage> passage(Pin pin) {
        var all = index.get().map(open -> passages(pin.slug(), open)).orElse(List.of());
        return all.stream()
                .filter(passage -> passage.anchor().equals(pin.anchor()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static List<Passage> passages(String slug, SearchIndex open) {
        try {
            return open.search(searcher -> {
                var stored = searcher.storedFields();
                var passages = new ArrayList<Passage>();
                for (var place : searcher.search(new TermQuery(new Term(Fields.SLUG, slug)), MOST_PASSAGES).scoreDocs)
                    passages.add(PassageDocument.read(stored.document(place.doc)));
                return passages;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }
}

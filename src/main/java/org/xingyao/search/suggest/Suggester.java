package org.xingyao.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.index.SearchIndex;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.Terms;

/** Offers headlines in which all that was typed so far stands. */
@ApplicationScoped
public class Suggester {
    private static final int MOST = 8;

    /** Every passage carries its article's headline, so more are looked at than offered. A long article has some thirty. */
    private static final int PASSAGES = 300;

    private final IndexFollower follower;
    private final DeniedSuggestions denied;

    Suggester(IndexFollower follower, DeniedSuggestions denied) {
        this.follower = follower;
        this.denied = denied;
    }

    /** Up to eight, the best first; none for an empty text and in the first seconds after a start. */
    public List<Suggestion> suggest(String typed) {
        var text = SearchRequest.of(typed).text();
        if (text.isEmpty()) return List.of();
        return follower.index().map(index -> suggest(text, index)).orElse(List.of());
    }

    private List<Suggestion> suggest(String text, SearchIndex index) {
        try {
            return index.search(searcher -> found(text, index, searcher));
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    private List<Suggestion> found(String text, SearchIndex index, IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var term : Terms.ofCharacters(text, index.analyzer()))
            query.add(new TermQuery(new Term(Fields.TITLE + ChineseAnalyzer.MIX, term)), Occur.MUST);
        var stored = searcher.storedFields();
        var bySlug = new LinkedHashMap<String, Suggestion>();
        for (var hit : searcher.search(query.build(), PASSAGES).scoreDocs) {
            var document = stored.document(hit.doc, java.util.Set.of(Fields.SLUG, Fields.TITLE));
            if (denied.denies(document.get(Fields.TITLE))) continue;
            var slug = document.get(Fields.SLUG);
            bySlug.putIfAbsent(slug, new Suggestion(document.get(Fields.TITLE), "article", slug));
            if (bySlug.size() == MOST) break;
        }
        return List.copyOf(bySlug.values());
    }
}

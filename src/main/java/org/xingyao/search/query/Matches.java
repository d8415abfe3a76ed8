package org.xingyao.search.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All passages that match, unscored: counts their articles, block by block, and remembers them for the ranking. */
final class Matches extends SimpleCollector implements Among.Passages {
    private final Filings filings;
    private final Map<Object, FixedBitSet> passages = new HashMap<>();
    private final FacetCounter facets = new FacetCounter();
    private int total;

    private @Nullable Filed filed;
    private FixedBitSet here = new FixedBitSet(0);
    private int[] counts = {};
    private int article = -1;

    Matches(Filings filings) {
        this.filings = filings;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
        var segment = filings.of(context.reader());
        filed = segment;
        counts = new int[segment.choices().size()];
        here = new FixedBitSet(context.reader().maxDoc());
        passages.put(context.id(), here);
        article = -1;
    }

    @Override
    public void collect(int document) {
        if (filed == null) return;
        here.set(document);
        int its = filed.article(document);
        if (its == article) return;
        article = its;
        total++;
        filed.count(document, counts);
    }

    @Override
    public void finish() {
        if (filed != null) facets.add(filed.choices(), counts);
    }

    /** Of articles, not of passages. */
    int total() {
        return total;
    }

    FacetCounter facets() {
        return facets;
    }

    @Override
    public @Nullable FixedBitSet of(LeafReaderContext segment) {
        return passages.get(segment.id());
    }

    boolean has(LeafReaderContext segment, int document) {
        var its = passages.get(segment.id());
        return its != null && its.get(document);
    }

    /** Takes a passage in that was found in another way; its article counts if none of its passages was there. */
    void add(LeafReaderContext segment, int document) {
        var its = passages.computeIfAbsent(
                segment.id(), _ -> new FixedBitSet(segment.reader().maxDoc()));
        var all = filings.of(segment.reader());
        if (!hasArticleOf(document, its, all)) {
            total++;
            var added = new int[all.choices().size()];
            all.count(document, added);
            facets.add(all.choices(), added);
        }
        its.set(document);
    }

    /** The passages of an article are neighbours. */
    private static boolean hasArticleOf(int document, FixedBitSet its, Filed all) {
        int own = all.article(document);
        for (int i = document; i >= 0 && all.article(i) == own; i--) if (its.get(i)) return true;
        for (int i = document + 1; i < its.length() && all.article(i) == own; i++) if (its.get(i)) return true;
        return false;
    }
}

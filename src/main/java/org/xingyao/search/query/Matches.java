package org.xingyao.search.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All passages that match, unscored: counts their articles, block by block, and remembers them for the ranking. */
final class Matches extends SimpleCollector {
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

    /** The passages of one segment; null when it holds none. */
    @Nullable
    FixedBitSet passages(LeafReaderContext segment) {
        return passages.get(segment.id());
    }
}

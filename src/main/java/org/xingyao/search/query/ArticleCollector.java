package org.xingyao.search.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.index.Fields;

/**
 * Gathers passages into articles while they come by: the passages of an article are one block of its segment, so an
 * article is complete when the next one begins. Every article is counted, the best are kept.
 */
final class ArticleCollector extends SimpleCollector {
    /** The best passage of an article. */
    record Best(int document, float score, long day) {}

    private static final Comparator<Best> BY_SCORE = Comparator.<Best>comparingDouble(Best::score)
            .thenComparingLong(Best::day)
            .thenComparing(Comparator.<Best>comparingInt(Best::document).reversed());
    private static final Comparator<Best> BY_DAY =
            Comparator.<Best>comparingLong(Best::day).thenComparing(BY_SCORE);

    private final Comparator<Best> order;
    private final int keep;
    private final PriorityQueue<Best> best;
    private final FacetCounter facets = new FacetCounter();
    private int total;

    private @Nullable SortedDocValues slugs;
    private @Nullable SortedNumericDocValues days;
    private @Nullable Scorable scorer;
    private int base;
    private int article = -1;
    private int bestDocument;
    private float bestScore;

    ArticleCollector(boolean byDay, int keep) {
        order = byDay ? BY_DAY : BY_SCORE;
        this.keep = keep;
        best = new PriorityQueue<>(order);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        slugs = DocValues.getSorted(context.reader(), Fields.SLUG);
        days = DocValues.getSortedNumeric(context.reader(), Fields.DATE);
        facets.begin(context.reader());
        base = context.docBase;
        article = -1;
    }

    @Override
    public void collect(int document) throws IOException {
        if (slugs == null || scorer == null || !slugs.advanceExact(document)) return;
        float score = scorer.score();
        if (slugs.ordValue() != article) {
            endArticle();
            article = slugs.ordValue();
            bestScore = Float.NEGATIVE_INFINITY;
        }
        if (score > bestScore) {
            bestScore = score;
            bestDocument = document;
        }
    }

    @Override
    public void finish() throws IOException {
        endArticle();
        facets.end();
    }

    private void endArticle() throws IOException {
        if (article < 0 || days == null) return;
        article = -1;
        total++;
        long day = days.advanceExact(bestDocument) ? days.nextValue() : 0;
        facets.count(bestDocument, day);
        best.add(new Best(base + bestDocument, bestScore, day));
        if (best.size() > keep) best.poll();
    }

    int total() {
        return total;
    }

    FacetCounter facets() {
        return facets;
    }

    /** The articles of a page, the best first. */
    List<Best> page(int page, int size) {
        return best.stream()
                .sorted(order.reversed())
                .skip((long) (page - 1) * size)
                .limit(size)
                .toList();
    }
}

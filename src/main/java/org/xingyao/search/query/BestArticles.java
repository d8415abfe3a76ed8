package org.xingyao.search.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.index.Fields;

/**
 * Keeps the best articles, each by its best passage, while passages come by: those of an article are one block of its
 * segment, so an article is complete when the next one begins. By relevance, it tells Lucene the score of the last one
 * kept, and Lucene passes over what can't reach it: the articles kept are the same as if all had been scored.
 */
final class BestArticles extends SimpleCollector {
    /** The best passage of an article. */
    record Best(int document, float score, long day) {}

    static final Comparator<Best> BY_SCORE = Comparator.<Best>comparingDouble(Best::score)
            .thenComparingLong(Best::day)
            .thenComparing(Comparator.<Best>comparingInt(Best::document).reversed());
    private static final Comparator<Best> BY_DAY =
            Comparator.<Best>comparingLong(Best::day).thenComparing(BY_SCORE);

    private final Filings filings;
    private final boolean byDay;
    private final Comparator<Best> order;
    private final int keep;
    private final PriorityQueue<Best> best;

    private @Nullable Filed filed;
    private @Nullable SortedNumericDocValues days;
    private @Nullable Scorable scorer;
    private int base;
    private int article = -1;
    private int bestDocument;
    private float bestScore;

    BestArticles(Filings filings, boolean byDay, int keep) {
        this.filings = filings;
        this.byDay = byDay;
        this.order = byDay ? BY_DAY : BY_SCORE;
        this.keep = keep;
        best = new PriorityQueue<>(order);
    }

    @Override
    public ScoreMode scoreMode() {
        return byDay ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }

    @Override
    public void setScorer(Scorable newScorer) throws IOException {
        scorer = newScorer;
        tellLeastScore();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        filed = filings.of(context.reader());
        days = DocValues.getSortedNumeric(context.reader(), Fields.DATE);
        base = context.docBase;
        article = -1;
    }

    @Override
    public void collect(int document) throws IOException {
        if (filed == null || scorer == null) return;
        float score = scorer.score();
        int its = filed.article(document);
        if (its != article) {
            endArticle();
            article = its;
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
    }

    private void endArticle() throws IOException {
        if (article < 0 || days == null) return;
        article = -1;
        long day = days.advanceExact(bestDocument) ? days.nextValue() : 0;
        best.add(new Best(base + bestDocument, bestScore, day));
        if (best.size() <= keep) return;
        best.poll();
        tellLeastScore();
    }

    /** What scores the same may still be better, being newer. */
    private void tellLeastScore() throws IOException {
        var last = best.peek();
        if (byDay || scorer == null || last == null || best.size() < keep) return;
        scorer.setMinCompetitiveScore(last.score());
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

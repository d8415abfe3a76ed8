package org.xingyao.search.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/** Keeps a ranking to passages already found to match, so that nothing is matched twice. For one search. */
final class AmongMatches extends Query {
    private final Matches matches;

    AmongMatches(Matches matches) {
        this.matches = matches;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                var passages = matches.passages(context);
                if (passages == null) return null;
                int cost = passages.cardinality();
                if (cost == 0) return null;
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(passages, cost),
                        score(),
                        scoreMode,
                        context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "among the matches";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmongMatches same && same.matches == matches;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(matches);
    }
}

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
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Keeps a ranking to passages that are known already, so that nothing is matched twice. For one search. */
final class Among extends Query {
    /** The passages of each segment; null when it holds none. */
    interface Passages {
        @Nullable
        FixedBitSet of(LeafReaderContext segment);
    }

    private final Passages known;

    Among(Passages known) {
        this.known = known;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                var passages = known.of(context);
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
        return "among known passages";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Among same && same.known == known;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(known);
    }
}

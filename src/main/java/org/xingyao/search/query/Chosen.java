package org.xingyao.search.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Some passages of a searcher, chosen one by one. */
final class Chosen implements Among.Passages {
    private final Map<Object, FixedBitSet> passages = new HashMap<>();

    void add(LeafReaderContext segment, int document) {
        passages.computeIfAbsent(
                        segment.id(), _ -> new FixedBitSet(segment.reader().maxDoc()))
                .set(document);
    }

    @Override
    public @Nullable FixedBitSet of(LeafReaderContext segment) {
        return passages.get(segment.id());
    }
}

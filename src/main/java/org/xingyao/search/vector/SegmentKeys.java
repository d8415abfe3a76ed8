package org.xingyao.search.vector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** {@link Keys} of every open segment: a segment never changes, so each is read once. */
public final class SegmentKeys {
    private final Map<IndexReader.CacheKey, Keys> read = new ConcurrentHashMap<>();

    public Keys of(LeafReader segment) {
        var core = segment.getCoreCacheHelper();
        if (core == null) return read(segment);
        return read.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(read::remove);
            return read(segment);
        });
    }

    private static Keys read(LeafReader segment) {
        try {
            return new Keys(segment);
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }
}

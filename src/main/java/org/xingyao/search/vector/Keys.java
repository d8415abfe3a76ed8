package org.xingyao.search.vector;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.index.Fields;

/** What the documents of one segment are called, in plain arrays, both ways: asked hundreds of times a search. */
public final class Keys {
    private final long[] byDocument;
    private final long[] sorted;
    private final int[] documents;

    Keys(LeafReader reader) throws IOException {
        byDocument = new long[reader.maxDoc()];
        var values = DocValues.getNumeric(reader, Fields.KEY);
        for (int document = values.nextDoc(); document < byDocument.length; document = values.nextDoc())
            byDocument[document] = values.longValue();
        documents = IntStream.range(0, byDocument.length)
                .boxed()
                .sorted(Comparator.comparingLong(document -> byDocument[document]))
                .mapToInt(Integer::intValue)
                .toArray();
        sorted = Arrays.stream(documents)
                .mapToLong(document -> byDocument[document])
                .toArray();
    }

    public long key(int document) {
        return byDocument[document];
    }

    /** The document of that name that is live; -1 when the segment has none. */
    public int document(long key, @Nullable Bits live) {
        int found = Arrays.binarySearch(sorted, key);
        if (found < 0) return -1;
        while (found > 0 && sorted[found - 1] == key) found--;
        // One that was replaced before its segment was written lies beside its successor.
        for (; found < sorted.length && sorted[found] == key; found++)
            if (live == null || live.get(documents[found])) return documents[found];
        return -1;
    }
}

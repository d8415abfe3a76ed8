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

    /** A document of that name that is live; -1 when the segment has none. */
    public int document(long key, @Nullable Bits live) {
        return documents(key, live).findFirst().orElse(-1);
    }

    /** All of that name that are live: windows of a passage. Replaced ones may lie beside them in the same segment. */
    IntStream documents(long key, @Nullable Bits live) {
        int found = Arrays.binarySearch(sorted, key);
        if (found < 0) return IntStream.empty();
        int first = found;
        while (first > 0 && sorted[first - 1] == key) first--;
        int end = found;
        while (end < sorted.length && sorted[end] == key) end++;
        return IntStream.range(first, end)
                .map(place -> documents[place])
                .filter(each -> live == null || live.get(each));
    }
}

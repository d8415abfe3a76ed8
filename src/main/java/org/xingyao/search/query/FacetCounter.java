package org.xingyao.search.query;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.xingyao.search.index.Fields;

/** Counts articles by what they are filed under, by numbers within a segment and by names over all. */
final class FacetCounter {
    private static final Map<Facet, String> FIELDS = new EnumMap<>(Map.of(
            Facet.REGION,
            Fields.REGION,
            Facet.STAR,
            Fields.STAR,
            Facet.COLUMN,
            Fields.COLUMN,
            Facet.KIND,
            Fields.KIND));

    private final Map<Facet, Map<String, Integer>> totals = new EnumMap<>(Facet.class);
    private final Map<Facet, InSegment> segment = new EnumMap<>(Facet.class);

    private record InSegment(SortedSetDocValues values, int[] counts) {}

    FacetCounter() {
        for (var facet : Facet.values()) totals.put(facet, new HashMap<>());
    }

    void begin(LeafReader reader) throws IOException {
        for (var field : FIELDS.entrySet()) {
            var values = DocValues.getSortedSet(reader, field.getValue());
            segment.put(field.getKey(), new InSegment(values, new int[(int) values.getValueCount()]));
        }
    }

    /** Counts an article by any of its documents; they are given in order. */
    void count(int document, long day) throws IOException {
        for (var field : segment.values()) {
            var values = field.values();
            if (!values.advanceExact(document)) continue;
            for (int i = values.docValueCount(); i > 0; i--) field.counts()[(int) values.nextOrd()]++;
        }
        add(Facet.YEAR, Integer.toString(LocalDate.ofEpochDay(day).getYear()), 1);
    }

    void end() throws IOException {
        for (var field : segment.entrySet()) {
            var counts = field.getValue().counts();
            for (int ord = 0; ord < counts.length; ord++)
                if (counts[ord] > 0)
                    add(field.getKey(), field.getValue().values().lookupOrd(ord).utf8ToString(), counts[ord]);
        }
        segment.clear();
    }

    /** The commonest first. */
    Map<Facet, List<Facet.Count>> all() {
        var all = new EnumMap<Facet, List<Facet.Count>>(Facet.class);
        totals.forEach((facet, counts) -> all.put(
                facet,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Facet.Count::count)
                                .reversed()
                                .thenComparing(Facet.Count::value))
                        .toList()));
        return all;
    }

    private void add(Facet facet, String value, int count) {
        totals.getOrDefault(facet, new HashMap<>()).merge(value, count, Integer::sum);
    }
}

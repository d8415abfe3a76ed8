package org.xingyao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.xingyao.search.index.Fields;

/**
 * What the documents of one segment are filed under, in plain arrays. Lucene's own columns answer the same, packed: to
 * ask them for each of 5,000 articles took half of a search.
 */
final class Filed {
    private static final Map<Facet, String> FIELDS = new EnumMap<>(Map.of(
            Facet.REGION,
            Fields.REGION,
            Facet.STAR,
            Fields.STAR,
            Facet.COLUMN,
            Fields.COLUMN,
            Facet.KIND,
            Fields.KIND,
            Facet.YEAR,
            Fields.YEAR));

    /** One choice of one facet. */
    record Choice(Facet facet, String value) {}

    private final List<Choice> choices = new ArrayList<>();
    private final int[] articles;

    /** Where in {@link #numbers} those of a document begin; they end where the next one's begin. */
    private final int[] begins;

    private int[] numbers = new int[0];

    Filed(LeafReader reader) throws IOException {
        articles = new int[reader.maxDoc()];
        begins = new int[reader.maxDoc() + 1];
        var slugs = DocValues.getSorted(reader, Fields.SLUG);
        var columns = new ArrayList<Column>();
        for (var field : FIELDS.entrySet()) columns.add(column(reader, field.getKey(), field.getValue()));
        for (int document = 0; document < articles.length; document++) {
            articles[document] = slugs.advanceExact(document) ? slugs.ordValue() : -1;
            begins[document + 1] = begins[document];
            for (var column : columns) file(document, column);
        }
    }

    private record Column(SortedSetDocValues values, int firstChoice) {}

    private Column column(LeafReader reader, Facet facet, String field) throws IOException {
        var column = new Column(DocValues.getSortedSet(reader, field), choices.size());
        for (long value = 0; value < column.values().getValueCount(); value++)
            choices.add(new Choice(facet, column.values().lookupOrd(value).utf8ToString()));
        return column;
    }

    private void file(int document, Column column) throws IOException {
        if (!column.values().advanceExact(document)) return;
        for (int left = column.values().docValueCount(); left > 0; left--) {
            numbers = ArrayUtil.grow(numbers, begins[document + 1] + 1);
            numbers[begins[document + 1]++] =
                    column.firstChoice() + (int) column.values().nextOrd();
        }
    }

    /** A number that the passages of one article share, within the segment. */
    int article(int document) {
        return articles[document];
    }

    /** All that may be counted; a place in this list is a place in the counts. */
    List<Choice> choices() {
        return choices;
    }

    void count(int document, int[] counts) {
        for (int i = begins[document]; i < begins[document + 1]; i++) counts[numbers[i]]++;
    }
}

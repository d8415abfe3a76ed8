package org.xingyao.reading.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars of one or two kinds, as planned and achieved, for each of some rows.
 *
 * @param id tells it from other charts of the page; lower-case letters, digits and hyphens
 * @param title what it shows
 * @param kinds names of the bars, the first outlined, the second solid
 * @param unlisted the words for a number that is not known
 */
public record BarChart(String id, String title, List<String> kinds, String unlisted, List<Row> rows) {
    public BarChart {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param values one for each kind; null when it is not known
     */
    public record Row(String name, List<@Nullable Integer> values) {}

    /** False when no number at all is known: then there is nothing to draw. */
    public boolean isDrawable() {
        return rows.stream().anyMatch(row -> row.values().stream().anyMatch(value -> value != null));
    }

    /** The kinds of which at least one number is known, by their place; a kind without any is said in words only. */
    List<Integer> known() {
        return IntStream.range(0, kinds.size())
                .filter(kind -> rows.stream().anyMatch(row -> row.values().get(kind) != null))
                .boxed()
                .toList();
    }

    /** The same in one sentence for each row, for who does not see it. */
    String description() {
        var rest = new ArrayList<String>();
        for (int kind = 0; kind < kinds.size(); kind++)
            if (!known().contains(kind)) rest.add(kinds.get(kind) + unlisted);
        var said = rows.stream()
                .map(row -> row.name()
                        + known().stream().map(kind -> said(row, kind)).collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
        return rest.isEmpty() ? said : said + "。" + String.join("，", rest);
    }

    private String said(Row row, int kind) {
        var value = row.values().get(kind);
        return kinds.get(kind) + (value == null ? unlisted : " " + value);
    }

    private int largest() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(value -> value == null ? 0 : value)
                .max()
                .orElse(0);
    }

    /** How long a bar is in parts of the longest, 0 to 1. */
    double share(int value) {
        int largest = largest();
        return largest == 0 ? 0 : (double) value / largest;
    }
}

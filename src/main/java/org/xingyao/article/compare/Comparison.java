package org.xingyao.article.compare;

import java.util.List;

/**
 * What differs between two versions of an article's words.
 *
 * @param head only the fields that differ
 * @param rows the whole body, in order
 * @param elsewhere true when something differs that no line shows: merged cells, the number of a pair, a list's numbers
 */
public record Comparison(List<HeadChange> head, List<Row> rows, boolean elsewhere) {
    public static Comparison of(Version before, Version after, Cutter cutter, Names names) {
        var wording = new Wording(cutter);
        var rows =
                Alignment.of(
                                Lines.of(before.words().blocks()),
                                Lines.of(after.words().blocks()),
                                Line::likeness)
                        .stream()
                        .map(place -> Row.of(place, wording))
                        .toList();
        var head = Head.changes(before, after, wording, names);
        boolean shown = !head.isEmpty() || rows.stream().anyMatch(row -> row.change() != Change.SAME);
        return new Comparison(head, rows, !shown && !before.words().equals(after.words()));
    }

    /** True when not a word differs. */
    public boolean isSame() {
        return head.isEmpty() && !elsewhere && rows.stream().allMatch(row -> row.change() == Change.SAME);
    }
}

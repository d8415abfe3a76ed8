package org.xingyao.article.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line of the body in both versions, or in the one that has it.
 *
 * @param cells its cells in pieces
 * @param looks its links and strong text in pieces; empty when they are the same
 */
public record Row(Form form, Change change, List<List<Piece>> cells, List<Piece> looks) {
    static Row of(Alignment.Place<Line> place, Wording wording) {
        var before = place.before();
        var after = place.after();
        if (before == null) return whole(Objects.requireNonNull(after), Change.ADDED);
        if (after == null) return whole(before, Change.REMOVED);
        if (before.equals(after)) return whole(before, Change.SAME);
        var looks = before.looks().equals(after.looks())
                ? List.<Piece>of()
                : wording.compare(before.looks(), after.looks());
        return new Row(before.form(), Change.CHANGED, cells(before.cells(), after.cells(), wording), looks);
    }

    private static Row whole(Line line, Change change) {
        var cells = line.cells().stream().map(text -> whole(text, change)).toList();
        return new Row(line.form(), change, cells, List.of());
    }

    private static List<Piece> whole(String text, Change change) {
        return text.isEmpty() ? List.of() : List.of(new Piece(change, text));
    }

    private static List<List<Piece>> cells(List<String> before, List<String> after, Wording wording) {
        var cells = new ArrayList<List<Piece>>();
        if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) cells.add(wording.compare(before.get(i), after.get(i)));
            return cells;
        }
        // A column came or went.
        for (var place : Alignment.of(before, after, Wording::likeness)) {
            var old = place.before() == null ? "" : place.before();
            cells.add(wording.compare(old, place.after() == null ? "" : place.after()));
        }
        return cells;
    }
}

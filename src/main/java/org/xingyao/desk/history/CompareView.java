package org.xingyao.desk.history;

import java.util.List;
import org.xingyao.article.compare.Piece;

/**
 * Two versions beside each other, or in one another.
 *
 * @param title which two
 * @param inline address of the one view
 * @param sides address of the other
 * @param isSides true when the other one is shown
 * @param same true when nothing differs
 * @param elsewhere true when something differs that is no text
 */
record CompareView(
        String title,
        String inline,
        String sides,
        boolean isSides,
        boolean same,
        boolean elsewhere,
        List<HeadRow> head,
        List<Group> groups) {

    /** A field of the head that differs. */
    record HeadRow(String label, Text text) {}

    /** Lines that stand together; a long run without a change is folded away. */
    record Group(String folded, List<LineView> lines) {}

    /**
     * A line of the body.
     *
     * @param css of its change
     * @param change in a word; empty when there is none
     */
    record LineView(String form, String css, String change, List<Text> cells, Text looks) {
        public boolean isSame() {
            return change.isEmpty();
        }
    }

    /** A text in pieces, as a whole and as either side has it. */
    record Text(List<Piece> all) {
        public List<Piece> before() {
            return all.stream().filter(piece -> !piece.added()).toList();
        }

        public List<Piece> after() {
            return all.stream().filter(piece -> !piece.removed()).toList();
        }
    }
}

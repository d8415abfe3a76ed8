package org.xingyao.article.compare;

import java.util.List;

/**
 * A line of a body.
 *
 * @param cells what it shows; more than one in the row of a table or chart, and of a picture
 * @param looks links and strong text, as they are written in Markdown; empty when there are none
 */
record Line(Form form, List<String> cells, String looks) {
    Line {
        cells = List.copyOf(cells);
    }

    static Line of(Form form, String text) {
        return new Line(form, List.of(text), "");
    }

    double likeness(Line other) {
        if (form != other.form) return 0;
        return Wording.likeness(String.join(" ", cells), String.join(" ", other.cells));
    }
}

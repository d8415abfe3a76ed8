package org.xingyao.desk;

import java.util.List;

/**
 * How the search did before and after the last change.
 *
 * @param underWay true while another run is being made
 * @param queries how many were asked; 0 while there was no run yet
 * @param figures before and after
 * @param worse queries that fell, beside those that rose
 * @param articles how many articles changed between the runs, which is a reason too
 */
public record EvaluationView(
        boolean underWay,
        int queries,
        String before,
        String after,
        List<Figure> figures,
        List<Move> worse,
        List<Move> better,
        long articles) {
    /** One figure; before is empty at the first run. */
    public record Figure(String label, String before, String after, String change) {}

    /** A query that fell or rose; ranks as they are shown. */
    public record Move(String text, String href, String before, String after) {}
}

package org.xingyao.desk.stars;

import java.util.List;

/**
 * Regions by stars.
 *
 * @param groups of columns: the stars that both tracks share, then those of each
 * @param sums of the columns
 */
record MatrixView(List<Group> groups, List<Star> stars, List<Row> rows, List<Long> sums, long sum) {
    /** Stars that stand side by side. */
    record Group(String name, int stars) {}

    /** A column; first when it begins a group. */
    record Star(String name, String fullName, String href, boolean first) {}

    /** A row. */
    record Row(String name, String href, List<Cell> cells, long sum) {}

    /**
     * A cell.
     *
     * @param stories in the period
     * @param silence how long there has been none; empty when there are stories
     * @param href the list of those stories; empty when there never was one
     * @param label of the link, as it is read out
     */
    record Cell(long stories, String silence, String href, String label, boolean first) {}
}

package org.xingyao.desk.stars;

import java.util.List;

/**
 * The form of a star in a year and a track.
 *
 * @param of track and star as an address says them
 * @param seen what stood in the database when the form was made
 * @param differs true when units do not add up, so that it must be said whether that is meant
 * @param error why it was not saved; empty when nothing is wrong
 * @param wrong name of the field at fault
 */
record TargetForm(
        String year,
        String of,
        String title,
        String seen,
        List<Unit> units,
        List<Sum> sums,
        boolean differs,
        boolean sumsMeant,
        String error,
        String wrong) {
    /** @param field planned, achieved, article or quote */
    public boolean isWrong(String field, Unit unit) {
        return wrong.equals(field + "-" + unit.slug());
    }

    /**
     * A row, with what was typed or stands there.
     *
     * @param whole true for the city, false for what is part of it
     */
    record Unit(
            String slug, String name, boolean whole, String planned, String achieved, String article, String quote) {}

    /**
     * What the units add up to.
     *
     * @param field planned or achieved
     * @param said empty where there is nothing to compare
     */
    record Sum(String field, String label, String said, boolean agrees) {}
}

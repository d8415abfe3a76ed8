package org.xingyao.desk.list;

import java.util.List;

/**
 * One page of the list.
 *
 * @param path what the form of the bulk is sent to
 * @param filtered true when a filter beside the text counts
 * @param archive address of the readers' search, where a list does not reach; empty elsewhere
 * @param previous address; empty on the first page
 */
record ListView(
        List<Tab> tabs,
        String tray,
        String path,
        List<Hidden> state,
        String text,
        List<Filter> filters,
        boolean filtered,
        String unfiltered,
        String archive,
        List<Head> heads,
        List<Row> rows,
        String previous,
        String next) {
    /** A tray and how many lie in it. */
    record Tab(String href, String text, long count, boolean current) {}

    /** What the form must say again. */
    record Hidden(String name, String value) {}

    /** A filter; with choices, or a field of this type. */
    record Filter(String name, String label, String type, String value, List<Choice> choices) {}

    /** One value of a filter. */
    record Choice(String value, String label) {}

    /**
     * Head of a column of the table.
     *
     * @param href sorts by it; empty when it can't be sorted by
     * @param sorted ascending, descending or none, as aria-sort says it
     */
    record Head(String text, String href, String sorted) {}

    /**
     * An article.
     *
     * @param edit where it is written on
     * @param open its public page; empty while it has none
     * @param review where it is decided about; empty when no edition is on its way
     */
    record Row(
            String slug,
            String headline,
            String edit,
            String open,
            String review,
            List<Chip> states,
            String kind,
            String column,
            String author,
            String saved,
            String savedIso,
            String issued) {}

    /** A state in words, and the name of its look. */
    record Chip(String look, String text) {}
}

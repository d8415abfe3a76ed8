package org.xingyao.search.query;

/** Something by which results can be narrowed. */
public enum Facet {
    REGION,
    STAR,
    COLUMN,
    KIND,
    YEAR;

    /**
     * One choice.
     *
     * @param value a slug, a kind's id or a year
     * @param count how many of the articles found have it
     */
    public record Count(String value, int count) {}
}

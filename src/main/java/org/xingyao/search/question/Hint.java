package org.xingyao.search.question;

import java.util.List;

/**
 * Something in a question by which articles are filed: recognised, not chosen, so it lifts what is filed so and hides
 * nothing.
 *
 * @param value a slug, a year or a number
 * @param words as they were typed
 * @param otherNames of the same place, star or body
 * @param start where the words stand in the text
 */
public record Hint(Kind kind, String value, String words, List<String> otherNames, int start, int end) {
    /** By what is filed, in the order shown. */
    public enum Kind {
        REGION,
        STAR,
        TRACK,
        COLUMN,
        SERIES,
        NUMBER,
        YEAR,
        ORGANISATION
    }
}

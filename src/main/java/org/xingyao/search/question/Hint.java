package org.xingyao.search.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        ORGANISATION;

        /** As addresses and answers name it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Those that a list joined by commas names; what is none is passed over. */
        public static Set<Kind> named(String list) {
            var ids = new HashSet<>(List.of(list.split(",")));
            return Stream.of(values()).filter(kind -> ids.contains(kind.id())).collect(Collectors.toUnmodifiableSet());
        }
    }
}

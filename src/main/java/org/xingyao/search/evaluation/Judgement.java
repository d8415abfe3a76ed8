package org.xingyao.search.evaluation;

import java.util.Set;

/**
 * A question and what is right to find for it.
 *
 * @param right at least one: an article's slug, or with the anchor of a pair behind it ({@code slug#qa-3}) when only that
 *     pair will do
 */
public record Judgement(String question, Set<String> right) {
    public Judgement {
        if (right.isEmpty()) throw new IllegalArgumentException("nothing is right for " + question);
        right = Set.copyOf(right);
    }

    /** One article, or its pair when the anchor is not empty. */
    public static Judgement of(String question, String slug, String anchor) {
        return new Judgement(question, Set.of(slug + anchor));
    }

    boolean accepts(Place found) {
        return right.contains(found.slug()) || right.contains(found.slug() + found.anchor());
    }
}

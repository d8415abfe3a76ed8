package org.xingyao.tagging;

import java.util.List;

/**
 * One thing an article may be filed under.
 *
 * @param slug of the star, region … ; of a topic its name
 * @param name as the desk shows it
 * @param confidence 0 to 1; from {@link Suggestions#SURE} on it is proposed, below it is only offered
 * @param evidence the sentences that speak most for it, the best first; at least one
 */
public record Suggestion(String slug, String name, double confidence, List<Evidence> evidence) {
    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    public boolean isSure() {
        return confidence >= Suggestions.SURE;
    }
}

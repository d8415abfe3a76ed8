package org.xingyao.tagging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What confirmed stories have taught: per star, words that stand more often in its stories than in others, each with a
 * weight up to 1. Never changes.
 */
record Learned(Map<String, Map<String, Double>> byStar) {
    static final Learned NONE = new Learned(Map.of());

    /** Half of what a star needs: what was learned can tip a story and never file one by itself. */
    private static final double MOST = 1;

    /** The three strongest words count whole; a long story has some of them by chance. */
    private static final int STRONGEST = 3;

    boolean isEmpty() {
        return byStar.isEmpty();
    }

    /** By star. */
    Map<String, Double> worths(Set<String> words) {
        return byStar.keySet().stream().collect(Collectors.toMap(star -> star, star -> worth(star, words)));
    }

    private double worth(String star, Set<String> words) {
        var weights = byStar.getOrDefault(star, Map.of());
        double sum = words.stream()
                .map(word -> weights.getOrDefault(word, 0.0))
                .sorted((one, other) -> Double.compare(other, one))
                .limit(STRONGEST)
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.min(MOST, sum / STRONGEST);
    }
}

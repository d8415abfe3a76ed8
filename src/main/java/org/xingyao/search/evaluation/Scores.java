package org.xingyao.search.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Means over questions, each between 0 and 1. */
public record Scores(int questions, double ndcg, double mrr, double recall, double hit) {
    public static Scores of(List<Outcome> outcomes) {
        return new Scores(
                outcomes.size(),
                mean(outcomes, Outcome::ndcg),
                mean(outcomes, Outcome::reciprocalRank),
                mean(outcomes, Outcome::recall),
                mean(outcomes, Outcome::hit));
    }

    /** Those answered worst, the worst first. */
    public static List<Outcome> worst(List<Outcome> outcomes, int most) {
        return outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::ndcg))
                .limit(most)
                .toList();
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> score) {
        return outcomes.stream().mapToDouble(score).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d 问，nDCG@10 %.4f，MRR@10 %.4f，召回@10 %.4f，首位命中 %.4f", questions, ndcg, mrr, recall, hit);
    }
}

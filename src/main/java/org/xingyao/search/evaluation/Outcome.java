package org.xingyao.search.evaluation;

import java.util.List;

/**
 * What was found for a question, as good as the first ten are: more, nobody looks at.
 *
 * @param right for each of those found, the best first, whether it was right
 */
public record Outcome(Judgement judgement, List<Boolean> right) {
    static final int DEPTH = 10;

    public Outcome {
        right = right.stream().limit(DEPTH).toList();
    }

    /** From 1; 0 when nothing right was found. */
    public int rank() {
        return right.indexOf(true) + 1;
    }

    double reciprocalRank() {
        return rank() == 0 ? 0 : 1.0 / rank();
    }

    double hit() {
        return rank() == 1 ? 1 : 0;
    }

    double recall() {
        return (double) right.stream().filter(one -> one).count()
                / judgement.right().size();
    }

    /** Each right one counts less the lower it stands, compared with all right ones standing first. */
    double ndcg() {
        double gain = 0;
        double best = 0;
        for (int place = 0; place < DEPTH; place++) {
            double worth = Math.log(2) / Math.log(place + 2);
            if (place < right.size() && right.get(place)) gain += worth;
            if (place < judgement.right().size()) best += worth;
        }
        return gain / best;
    }
}

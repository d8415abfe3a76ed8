package org.xingyao.search.judged;

/**
 * A query that does better or worse than before.
 *
 * @param before rank from 1; 0 for not among the first ten
 * @param after the same, now
 */
public record RankChange(String text, int before, int after) {
    public boolean isBetter() {
        return order(after) < order(before);
    }

    private static int order(int rank) {
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }
}

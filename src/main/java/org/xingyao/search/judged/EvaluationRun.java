package org.xingyao.search.judged;

import java.time.Instant;

/**
 * How the search did at one time.
 *
 * @param actor who caused it
 * @param logNo where the index stood
 * @param hitAt1 part of the queries whose first hit is right
 * @param mrr mean of 1/rank over the first ten
 * @param recall mean part of what is right that is among the first ten
 */
public record EvaluationRun(
        long id,
        Instant at,
        String actor,
        String why,
        long logNo,
        int queries,
        double hitAt1,
        double mrr,
        double recall) {}

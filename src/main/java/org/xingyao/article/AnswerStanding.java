package org.xingyao.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer still holds, for readers; of its filing they learn no more.
 *
 * @param validity see {@link Pair#validity}
 * @param supersededBy see {@link Pair#supersededBy}
 */
public record AnswerStanding(
        int number, String validity, @Nullable LocalDate validTo, String supersededBy) {
    public static List<AnswerStanding> of(Filing filing) {
        return filing.pairs().stream()
                .map(pair -> new AnswerStanding(pair.number(), pair.validity(), pair.validTo(), pair.supersededBy()))
                .toList();
    }
}

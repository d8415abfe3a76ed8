package org.xingyao.search.index;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Filing;

/**
 * Who answered a pair, when, and whether it still holds.
 *
 * @param answeringBody as the paper names it; may be empty
 * @param answeredOn 2022-07-01, 2022-07 or 2022; empty when not known
 * @param validTo the last day on which it holds, when that is known
 * @param overtaken true when it expired, was repealed or another answer took its place
 */
public record Standing(
        String answeringBody, String answeredOn, @Nullable LocalDate validTo, boolean overtaken) {
    /** Of a section, which nobody answered. */
    public static final Standing NONE = new Standing("", "", null, false);

    private static final Set<String> OVER = Set.of("expired", "repealed");

    static Standing of(String answeringBody, String answeredOn, Filing.@Nullable OfPair filed) {
        if (filed == null) return new Standing(answeringBody, answeredOn, null, false);
        boolean overtaken = !filed.supersededBy().isEmpty() || OVER.contains(filed.validity());
        return new Standing(answeringBody, answeredOn, filed.validTo(), overtaken);
    }

    /** False for what must not be given as an answer any more. */
    public boolean holdsOn(LocalDate day) {
        return !overtaken && (validTo == null || !validTo.isBefore(day));
    }
}

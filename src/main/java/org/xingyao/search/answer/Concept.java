package org.xingyao.search.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.question.Hint;

/**
 * One thing that a question speaks of.
 *
 * @param names {@link org.xingyao.search.lexicon.Plain plain}, the words as they were asked first
 * @param numbers exact tokens of the numbers in it
 * @param weight how much it says, 0 to 1
 * @param hint what is filed under it, or null
 */
public record Concept(
        List<String> names,
        List<String> numbers,
        double weight,
        @Nullable Hint hint) {
    /** A name of which some pairs of characters are met counts less than one that is met whole. */
    private static final double IN_PARTS = 0.8;

    /** 小额信贷 for 创业担保贷款: near, and not the same. */
    private static final double OTHER_NAME = 0.9;

    private static final double LEAST_PART = 0.5;

    /** How well a text speaks of it, 0 to 1. */
    double metIn(Spoken text) {
        if (text.plain().contains(names.getFirst())) return 1;
        double best = 0;
        for (var name : names) {
            if (text.plain().contains(name)) best = OTHER_NAME;
            best = Math.max(best, partOf(name, text.plain()));
        }
        for (var number : numbers) if (text.numbers().contains(number)) return 1;
        return best;
    }

    /** True when a text holds one of its names whole. */
    boolean isNamedIn(Spoken text) {
        return names.stream().anyMatch(text.plain()::contains);
    }

    private static double partOf(String name, String plain) {
        if (name.length() < 3) return 0;
        int met = 0;
        for (int i = 0; i + 2 <= name.length(); i++) if (plain.contains(name.substring(i, i + 2))) met++;
        double part = (double) met / (name.length() - 1);
        return part < LEAST_PART ? 0 : part * IN_PARTS;
    }
}

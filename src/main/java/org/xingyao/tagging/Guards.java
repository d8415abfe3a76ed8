package org.xingyao.tagging;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Folding;

/** When a name is not what it seems: the rows of guards.tsv. */
final class Guards {
    /** As much text beside a name as any pattern asks for. */
    private static final int BESIDE = 12;

    private record Guard(
            double weight,
            @Nullable Pattern needed,
            @Nullable Pattern notBehind,
            @Nullable Pattern notBefore) {}

    private static final Map<String, Guard> BY_NAME = read();

    private Guards() {}

    /**
     * How much a name counts at a place of a text.
     *
     * @return 0 when it is something else there
     */
    static double weight(String bare, int start, int end) {
        var guard = BY_NAME.get(bare.substring(start, end));
        if (guard == null) return 1;
        var before = behind(bare, start);
        if (guard.needed() != null && !guard.needed().matcher(before).find()) return 0;
        if (guard.notBehind() != null && guard.notBehind().matcher(before).find()) return 0;
        if (guard.notBefore() != null
                && guard.notBefore().matcher(before(bare, end)).find()) return 0;
        return guard.weight();
    }

    /** What stands before a place. */
    static String behind(String bare, int start) {
        return bare.substring(Math.max(0, start - BESIDE), start);
    }

    /** What stands after a place. */
    static String before(String bare, int end) {
        return bare.substring(end, Math.min(bare.length(), end + BESIDE));
    }

    private static Map<String, Guard> read() {
        var guards = new HashMap<String, Guard>();
        for (var row : TsvFile.rows("guards.tsv", 6))
            guards.put(
                    Bare.textOf(row.getFirst()),
                    new Guard(
                            Double.parseDouble(row.get(1)),
                            pattern(row.get(2)),
                            pattern(row.get(3)),
                            pattern(row.get(4))));
        return guards;
    }

    private static @Nullable Pattern pattern(String text) {
        // As the text is folded, 、 into a comma.
        return text.isEmpty() ? null : Pattern.compile(Folding.fold(text));
    }
}

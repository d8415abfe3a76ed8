package org.xingyao.search.answer;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a number of a sentence counts what was asked: 1826个村 counts villages, 75个软弱涣散村 only some of them, and
 * 社区…107个 no communities.
 */
final class Counted {
    /** 11支优秀参赛队伍: words that describe what is counted. */
    private static final int DESCRIBED = 5;

    /** Behind what it counts: “宜业兴业星”107个, 主题党日活动1500余次. */
    private static final int BEHIND = 8;

    /** May follow a short word that ends there: 183个社区中, not 31个社区楼院. */
    private static final String AFTER_A_WORD = "的中里内外上下和与在是有被为从共都也均各等参";

    private Counted() {}

    /** 1 when a number stands with what is asked for; some less when nothing says what is. */
    static double in(Question question, String plain, Pattern number) {
        var focus = question.focus();
        var found = number.matcher(plain);
        double best = 0;
        while (found.find()) {
            if (focus.isEmpty()) best = Math.max(best, 0.3);
            else if (fits(question, focus, plain, found.start(), found.end())) return 1;
        }
        return best;
    }

    private static boolean fits(Question question, List<String> focus, String plain, int start, int end) {
        boolean asksBehind = question.focusFollows();
        for (var name : focus) {
            int after = plain.indexOf(name, end);
            if (after >= end
                    && after - end <= reach(name)
                    && isAll(question, plain, after + name.length(), name)
                    && isOneRun(plain, end, after)) return true;
            int before = plain.lastIndexOf(name, start - 1);
            int gap = start - before - name.length();
            // 马村区8个 counts no villages.
            if (name.length() > 1
                    && before >= 0
                    && gap >= 0
                    && gap <= (asksBehind ? 1 : BEHIND)
                    && noOther(plain, before + name.length(), start)) return true;
        }
        return question.places().stream().anyMatch(place -> !asksBehind && isEnumerated(place, plain, start));
    }

    /** In a list of places, each with its number: 马村区8个. */
    private static boolean isEnumerated(String place, String plain, int start) {
        int at = plain.lastIndexOf(place, start);
        return at >= 0 && start - at - place.length() <= 1 && start >= at + place.length();
    }

    /** A word of one character is described by nothing: 75个软弱涣散村 are not the villages. */
    private static int reach(String name) {
        return name.length() == 1 ? 0 : DESCRIBED;
    }

    private static boolean isAll(Question question, String plain, int end, String name) {
        if (name.length() > 2 || end >= plain.length()) return true;
        char next = plain.charAt(end);
        // 多少党员干部: the word goes on in the question as well.
        var asked = question.behind();
        if (asked.startsWith(name) && asked.length() > name.length() && asked.charAt(name.length()) == next)
            return true;
        return !Character.isIdeographic(next) || AFTER_A_WORD.indexOf(next) >= 0;
    }

    private static boolean isOneRun(String plain, int from, int to) {
        for (int i = from; i < to; i++) if (!Character.isIdeographic(plain.charAt(i))) return false;
        return true;
    }

    /** No other number in between. */
    private static boolean noOther(String plain, int from, int to) {
        for (int i = from; i < to; i++)
            if (Character.isDigit(plain.charAt(i)) || "，。；".indexOf(plain.charAt(i)) >= 0) return false;
        return true;
    }
}

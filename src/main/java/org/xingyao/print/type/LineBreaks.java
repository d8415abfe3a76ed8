package org.xingyao.print.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a line of Chinese may end: after almost every character, but never so that a stop or a closing mark begins the next
 * line or an opening one ends this (GB/T 15834, 5.1).
 */
public final class LineBreaks {
    /** What begins no line, beyond what Java's own rules know. */
    private static final String NEVER_FIRST = "…—·～％℃”’」』】〕〉》）！？；：，。、%‰";

    private static final String NEVER_LAST = "“‘「『【〔〈《（";

    private LineBreaks() {}

    /** Ends of the shortest pieces that may stand on a line by themselves, in order; the text's own end is the last. */
    public static List<Integer> in(String text) {
        var rules = BreakIterator.getLineInstance(Locale.CHINA);
        rules.setText(text);
        var ends = new ArrayList<Integer>();
        for (int end = rules.next(); end != BreakIterator.DONE; end = rules.next())
            if (end == text.length() || mayEndBefore(text, end)) ends.add(end);
        return ends;
    }

    private static boolean mayEndBefore(String text, int end) {
        return !neverFirst(text.charAt(end)) && !neverLast(text.charAt(end - 1));
    }

    public static boolean neverFirst(char character) {
        return NEVER_FIRST.indexOf(character) >= 0;
    }

    public static boolean neverLast(char character) {
        return NEVER_LAST.indexOf(character) >= 0;
    }
}

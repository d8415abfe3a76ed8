package org.xingyao.search.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a text into its sentences, never within a quotation or brackets. */
public final class Sentences {
    private static final String ENDS = "。！？!?…";
    private static final String OPENING = "“‘「『《〈（(【〔";
    private static final String CLOSING = "”’」』》〉）)】〕";

    private Sentences() {}

    /** From start up to, but without, end. */
    public record Range(int start, int end) {
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** In order; together they are the text without line ends and blanks at their edges. */
    public static List<Range> of(String text) {
        return cut(text, ENDS);
    }

    /** As {@link #of}, and at semicolons too: the clauses of a long enumeration. */
    public static List<Range> clauses(String text) {
        return cut(text, ENDS + "；;");
    }

    /** Sentences; those longer than so much in clauses, and longer clauses cut at commas and, without any, anywhere. */
    public static List<Range> pieces(String text, int most) {
        return finer(finer(finer(of(text), text, most, ENDS + "；;"), text, most, ENDS + "；;，,、"), text, most, "");
    }

    private static List<Range> finer(List<Range> ranges, String text, int most, String ends) {
        return ranges.stream()
                .flatMap(range -> range.end() - range.start() <= most
                        ? Stream.of(range)
                        : ends.isEmpty() ? chopped(range, text, most) : parts(range, text, most, ends))
                .toList();
    }

    /** Neighbouring parts stay together as long as they fit. */
    private static Stream<Range> parts(Range range, String text, int most, String ends) {
        var joined = new ArrayList<Range>();
        for (var part : cut(range.of(text), ends)) {
            int start = range.start() + part.start();
            int end = range.start() + part.end();
            if (!joined.isEmpty() && end - joined.getLast().start() <= most)
                joined.add(new Range(joined.removeLast().start(), end));
            else joined.add(new Range(start, end));
        }
        return joined.stream();
    }

    private static Stream<Range> chopped(Range range, String text, int most) {
        var chopped = new ArrayList<Range>();
        for (int start = range.start(); start < range.end(); ) {
            int end = Math.min(range.end(), start + most);
            if (end < range.end() && Character.isLowSurrogate(text.charAt(end))) end--;
            chopped.add(new Range(start, end));
            start = end;
        }
        return chopped.stream();
    }

    /** Where whole sentences from the beginning end that are no longer than this together; at least one. */
    public static int beginning(String text, int most) {
        var ranges = of(text);
        if (ranges.isEmpty()) return text.length();
        int end = ranges.getFirst().end();
        for (var range : ranges) if (range.end() <= most) end = Math.max(end, range.end());
        return end;
    }

    private static List<Range> cut(String text, String ends) {
        var ranges = new ArrayList<Range>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) depth++;
            // A closing mark without an opening one is a slip of the text, no nesting.
            else if (CLOSING.indexOf(c) >= 0) depth = Math.max(0, depth - 1);
            if (c == '\n') depth = 0;
            if (c != '\n' && !(depth == 0 && endsHere(text, i, ends))) continue;
            add(ranges, text, start, i + 1);
            start = i + 1;
        }
        add(ranges, text, start, text.length());
        return List.copyOf(ranges);
    }

    /** At the last of several marks: 。” and ……. */
    private static boolean endsHere(String text, int place, String ends) {
        char c = text.charAt(place);
        boolean last = place + 1 == text.length()
                || (ends.indexOf(text.charAt(place + 1)) < 0 && CLOSING.indexOf(text.charAt(place + 1)) < 0);
        if (!last || goesOn(text, place)) return false;
        if (ends.indexOf(c) >= 0) return true;
        return CLOSING.indexOf(c) >= 0 && place > 0 && ends.indexOf(text.charAt(place - 1)) >= 0;
    }

    /** “冠军！”的呼喊: what was called out is part of a longer sentence. */
    private static boolean goesOn(String text, int place) {
        return CLOSING.indexOf(text.charAt(place)) >= 0
                && place + 1 < text.length()
                && "的地，、；：".indexOf(text.charAt(place + 1)) >= 0;
    }

    private static void add(List<Range> ranges, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) start++;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (start < end) ranges.add(new Range(start, end));
    }
}

package org.xingyao.search.analysis;

import java.lang.Character.UnicodeScript;

/** Runs of Latin letters and digits that mean something only whole: 10+n, 2.1, g327, dj@jzrb. */
final class Composite {
    /** No hyphen and no slash: 2021-2022 must be found by either year. */
    private static final String JOINTS = "+.@_&";

    private Composite() {}

    /** Where the run that begins here ends; the place itself when none does. */
    static int end(String text, int start) {
        int end = start;
        int most = Math.min(text.length(), start + FoldedTokenizer.LONGEST_TERM);
        while (end < most && (isPart(text.charAt(end)) || joins(text, start, end, most))) end++;
        return end;
    }

    static boolean isPart(char c) {
        if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static boolean joins(String text, int start, int place, int most) {
        return place > start
                && place + 1 < most
                && JOINTS.indexOf(text.charAt(place)) >= 0
                && isPart(text.charAt(place - 1))
                && isPart(text.charAt(place + 1));
    }
}

package org.xingyao.text;

/** Cleans text as it enters: what remains is what a page shows, no control characters and no accidental spaces. */
public final class CleanText {
    private CleanText() {}

    /**
     * One line without leading and trailing white space. Control characters, byte order marks and the marks that
     * reverse reading direction vanish; any other white space but the ideographic space becomes one plain space; half
     * a surrogate pair becomes U+FFFD, since UTF-8 can't hold it.
     */
    public static String line(String raw) {
        return trim(run(raw));
    }

    /** As {@link #line}, but keeps white space at both ends: for a piece of a line. */
    public static String run(String raw) {
        var out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            append(out, c);
        }
        return out.toString();
    }

    /** True for plain and ideographic white space, as CommonMark and readers see it. */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without white space, the ideographic kind included, at either end. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** The first characters of a text, at most so many; no character is cut in half. */
    public static String atMost(int characters, String text) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static void append(StringBuilder out, int c) {
        if (c == 0x3000) {
            out.append('\u3000');
        } else if (isSpace(c)) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') out.append(' ');
        } else if (Character.getType(c) == Character.SURROGATE) {
            out.append('\uFFFD');
        } else if (!vanishes(c)) {
            out.appendCodePoint(c);
        }
    }

    /** Joiners (U+200C, U+200D) stay: emoji and some scripts need them. */
    private static boolean vanishes(int c) {
        return Character.isISOControl(c)
                || c == 0xFEFF
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069);
    }
}

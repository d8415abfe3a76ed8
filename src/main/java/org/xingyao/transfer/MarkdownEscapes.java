package org.xingyao.transfer;

import java.util.regex.Pattern;

/** Writes characters so that Markdown takes them as text, and reads that back. */
final class MarkdownEscapes {
    private static final Pattern ESCAPED = Pattern.compile("&#(\\d{1,7});|\\\\(\\p{Punct})");
    private static final String SPECIAL = "\\`*_[]<&!#";

    private MarkdownEscapes() {}

    /** Text inside a line. */
    static String inline(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '〔' && !isDocumentYear(text, i)) out.append(entity(c));
            else if (SPECIAL.indexOf(c) >= 0) out.append('\\').append(c);
            else out.append(c);
        }
        return out.toString();
    }

    /** Text between 〔 and 〕, where only entities count. */
    static String restored(String text) {
        var out = new StringBuilder();
        boolean ambiguous =
                text.equals("…") || RestorationParser.YEAR.matcher(text).matches();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = !(ambiguous && i == 0) && c != '\\' && c != '&';
            if (plain) out.append(c);
            else out.append(entity(c));
        }
        return out.toString();
    }

    /** The address of a link, between &lt; and &gt;. */
    static String address(String href) {
        return href.replace("&", "&amp;");
    }

    static String entity(int codePoint) {
        return "&#" + codePoint + ";";
    }

    static String decode(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group(1) == null ? match.group(2) : character(match.group(1))));
    }

    private static String character(String digits) {
        int codePoint = Integer.parseInt(digits);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }

    private static boolean isDocumentYear(String text, int at) {
        int end = text.indexOf('〕', at);
        return end > at
                && RestorationParser.YEAR.matcher(text.substring(at + 1, end)).matches();
    }
}

package org.xingyao.transfer.sheet;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: one apostrophe goes before what begins as formulas do. What begins
 * with apostrophes before such a sign gets one more, so that taking one off always gives back what was there.
 */
final class Apostrophe {
    /** The full-width signs too: some East Asian editions of Excel take them for the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*");

    private Apostrophe() {}

    static String before(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String without(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}

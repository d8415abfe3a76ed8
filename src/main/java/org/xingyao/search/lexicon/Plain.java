package org.xingyao.search.lexicon;

import org.xingyao.nlp.Folding;

/** A text as names are compared: folded, and without the quotes, brackets and spaces that people put or leave out. */
public final class Plain {
    private static final String LEFT_OUT = "\"'“”‘’「」『』《》〈〉〔〕[]【】()（）·•";

    private Plain() {}

    public static String of(String text) {
        var folded = Folding.fold(text);
        var plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) if (!isLeftOut(folded.charAt(i))) plain.append(folded.charAt(i));
        return plain.toString();
    }

    /** True for what stands between characters without parting them. */
    public static boolean isLeftOut(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || LEFT_OUT.indexOf(c) >= 0;
    }
}

package org.xingyao.search.lexicon;

import java.util.Arrays;
import org.xingyao.nlp.Folding;

/**
 * A text as names are compared: folded, and without the quotes, brackets and spaces that people put or leave out.
 *
 * @param places where each character stood before
 */
public record Plain(String text, int[] places) {
    private static final String LEFT_OUT = "\"'“”‘’「」『』《》〈〉〔〕[]【】()（）·•";

    public static Plain with(String original) {
        var folded = Folding.fold(original);
        var plain = new StringBuilder(folded.length());
        var places = new int[folded.length()];
        for (int i = 0; i < folded.length(); i++)
            if (!isLeftOut(folded.charAt(i))) {
                places[plain.length()] = i;
                plain.append(folded.charAt(i));
            }
        return new Plain(plain.toString(), Arrays.copyOf(places, plain.length()));
    }

    public static String of(String text) {
        return with(text).text();
    }

    /** Where in the original a stretch ends, without what was left out after it. */
    public int originalEnd(int end) {
        return places[end - 1] + 1;
    }

    /** True for what stands between characters without parting them. */
    public static boolean isLeftOut(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || LEFT_OUT.indexOf(c) >= 0;
    }
}

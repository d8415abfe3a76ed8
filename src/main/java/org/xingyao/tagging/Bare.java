package org.xingyao.tagging;

import java.util.Arrays;
import org.xingyao.nlp.Folding;

/**
 * A text as words are looked for in it: folded, and without quotes and spaces, so that “五星”支部 and 五星支部 are one.
 *
 * @param places where each character stood before
 */
record Bare(String text, int[] places) {
    private static final String LEFT_OUT = "\"'“”‘’「」『』《》〈〉〔〕";

    static Bare of(String original) {
        var folded = Folding.fold(original);
        var bare = new StringBuilder(folded.length());
        var places = new int[folded.length()];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || LEFT_OUT.indexOf(c) >= 0) continue;
            places[bare.length()] = i;
            bare.append(c);
        }
        return new Bare(bare.toString(), Arrays.copyOf(places, bare.length()));
    }

    static String textOf(String original) {
        return of(original).text();
    }
}

package org.xingyao.nlp;

import com.hankcs.hanlp.dictionary.other.CharTable;

/**
 * Folds text for comparison, one character for one: full width to half, upper to lower case, traditional to simplified.
 * Places in the folded text are places in the original. Never shown: 乾隆 becomes 干隆.
 */
public final class Folding {
    private static final int FULL_WIDTH_SHIFT = '！' - '!';

    /** Characters that pages in traditional characters show and HanLP's table leaves, or makes obsolete ones of (餘 to 馀). */
    private static final String LEFT = "餘諮託濫滾墊壟鹼鍾佈纔祇";

    private static final String SIMPLIFIED = "余咨托滥滚垫垄碱钟布才只";

    static {
        // In HanLP's own table, so that each character still costs one look.
        for (int i = 0; i < LEFT.length(); i++) CharTable.CONVERT[LEFT.charAt(i)] = SIMPLIFIED.charAt(i);
    }

    private Folding() {}

    public static String fold(String text) {
        var chars = text.toCharArray();
        fold(chars, chars.length);
        return new String(chars);
    }

    /** Traditional characters to simplified ones and nothing else, one for one. As little to be shown as the folded. */
    public static String simplify(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) if (Character.isIdeographic(chars[i])) chars[i] = fold(chars[i]);
        return new String(chars);
    }

    /** Folds the first characters of an array in place. */
    public static void fold(char[] chars, int length) {
        for (int i = 0; i < length; i++) chars[i] = fold(chars[i]);
    }

    private static char fold(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        if (Character.isSurrogate(c)) return c;
        if (c == '\u3000') return ' ';
        if (c >= '！' && c <= '～') return fold((char) (c - FULL_WIDTH_SHIFT));
        var simplified = CharTable.convert(c);
        return Character.isSurrogate(simplified) ? c : Character.toLowerCase(simplified);
    }
}

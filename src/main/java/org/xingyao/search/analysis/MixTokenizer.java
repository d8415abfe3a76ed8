package org.xingyao.search.analysis;

import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Single units and pairs of neighbours, where a unit is one Han character or one {@link Composite}. A pair stands at
 * the position of its first unit and is two long, so the units alone make exact phrases. Quotes, brackets and spaces
 * lie between neighbours, any other mark parts them.
 */
final class MixTokenizer extends FoldedTokenizer {
    /** In folded text, where all quotes of one kind may have become one character. */
    private static final String BRIDGES = "\"'“”‘’「」『』《》〈〉〔〕[]【】()（）·•\u00a0";

    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private int start;
    private int end;
    private boolean pairIsDue;

    @Override
    public void reset() throws java.io.IOException {
        super.reset();
        start = 0;
        end = 0;
        pairIsDue = false;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pairIsDue) {
            pairIsDue = false;
            if (pair()) return true;
        }
        return single();
    }

    private boolean single() {
        start = nextUnit(end);
        if (start == text().length()) {
            end = start;
            return false;
        }
        end = unitEnd(start);
        token(start, end);
        pairIsDue = true;
        return true;
    }

    private boolean pair() {
        int second = end;
        while (second < text().length() && bridges(text().charAt(second))) second++;
        int secondEnd = unitEnd(second);
        if (second == secondEnd) return false;
        token(start, end);
        extend(second, secondEnd);
        increment.setPositionIncrement(0);
        length.setPositionLength(2);
        return true;
    }

    private int nextUnit(int from) {
        int place = from;
        while (place < text().length() && unitEnd(place) == place)
            place += Character.charCount(text().codePointAt(place));
        return place;
    }

    /** The place itself when no unit begins there. */
    private int unitEnd(int from) {
        if (from >= text().length()) return from;
        int composite = Composite.end(text(), from);
        if (composite > from) return composite;
        int c = text().codePointAt(from);
        return Character.isLetterOrDigit(c) ? from + Character.charCount(c) : from;
    }

    private static boolean bridges(char c) {
        return Character.isWhitespace(c) || BRIDGES.indexOf(c) >= 0;
    }
}

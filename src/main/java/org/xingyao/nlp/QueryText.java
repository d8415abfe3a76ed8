package org.xingyao.nlp;

/** What makes two texts the same query: neither spaces nor quotes, nor width, case, or a mark at the end. */
public final class QueryText {
    private static final String QUOTES = "\"'“”‘’＂＇「」『』《》〈〉";
    private static final String ENDS = "?!.。;,、:";

    private QueryText() {}

    /** The text folded, without what does not matter; empty for a text of nothing else. */
    public static String key(String text) {
        var folded = Folding.fold(text);
        var key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = text.charAt(i);
            // As it was: folding makes quotes of other brackets too, and a document's number needs its own.
            boolean matters = !Character.isWhitespace(c) && !Character.isSpaceChar(c) && QUOTES.indexOf(c) < 0;
            if (matters) key.append(folded.charAt(i));
        }
        int end = key.length();
        while (end > 0 && ENDS.indexOf(key.charAt(end - 1)) >= 0) end--;
        return key.substring(0, end);
    }
}

package org.xingyao.search.correct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.lexicon.Plain;

/**
 * What someone typed, beside it the same as words are compared, and which places are which.
 *
 * @param plain see {@link Plain}
 * @param places see {@link Plain#places}
 * @param words as the segmenter cuts the text, in places of plain
 * @param rightEnds see {@link KnownWords#ends}
 */
record Typed(String text, String plain, int[] places, List<Word> words, int[] rightEnds) {
    /** From start up to, but without, end. */
    record Word(int start, int end) {
        int length() {
            return end - start;
        }
    }

    static Typed of(String text, Analyzer analyzer, KnownWords known) {
        var plain = Plain.with(text);
        return new Typed(
                text,
                plain.text(),
                plain.places(),
                words(text, inPlain(text.length(), plain.places()), analyzer),
                known.ends(plain.text()));
    }

    /** For each place of the text, how many characters of plain come before it. */
    private static int[] inPlain(int length, int[] places) {
        var inPlain = new int[length + 1];
        int before = 0;
        for (int place = 0; place <= length; place++) {
            inPlain[place] = before;
            if (before < places.length && places[before] == place) before++;
        }
        return inPlain;
    }

    /** The words of a text, in places of another. */
    static List<Word> words(String text, int[] inPlain, Analyzer analyzer) {
        var words = new ArrayList<Word>();
        try (var stream = analyzer.tokenStream(ChineseAnalyzer.WORDS, text)) {
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                words.add(new Word(inPlain[offset.startOffset()], inPlain[offset.endOffset()]));
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
        return words;
    }

    String word(int index) {
        return plain.substring(words.get(index).start(), words.get(index).end());
    }

    /** True when a stretch of plain is a right word or a part of one. */
    boolean isRight(int start, int end) {
        for (int from = 0; from <= start; from++) if (rightEnds[from] >= end) return true;
        return false;
    }

    /** The text with another stretch instead of one of plain. */
    String with(int start, int end, String instead) {
        return text.substring(0, places[start]) + instead + text.substring(places[end - 1] + 1);
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}

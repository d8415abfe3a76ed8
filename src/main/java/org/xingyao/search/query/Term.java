package org.xingyao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * A term of a text and where it stands there.
 *
 * @param units 2 for a pair of characters, otherwise 1
 */
record Term(String text, int start, int end, int units) {
    static List<Term> all(Analyzer analyzer, String ending, String text) {
        try (var stream = analyzer.tokenStream(ending, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            var terms = new ArrayList<Term>();
            stream.reset();
            while (stream.incrementToken())
                terms.add(new Term(
                        term.toString(), offset.startOffset(), offset.endOffset(), length.getPositionLength()));
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
    }

    /** Takes a term without making an object of it. */
    interface Taker {
        void take(char[] characters, int length, int start, int end, int units);
    }

    /** As {@link #all}, for texts with many terms. */
    static void each(Analyzer analyzer, String ending, String text, Taker taker) {
        try (var stream = analyzer.tokenStream(ending, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var units = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                taker.take(
                        term.buffer(),
                        term.length(),
                        offset.startOffset(),
                        offset.endOffset(),
                        units.getPositionLength());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
    }
}

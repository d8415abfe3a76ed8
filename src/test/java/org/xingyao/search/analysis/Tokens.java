package org.xingyao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** The tokens of a text as a table: 五星/0-2 支部/2-4; checks offsets, positions and the end of the stream. */
record Tokens(List<Token> all) {
    record Token(String text, int start, int end, int increment, int length) {
        @Override
        public String toString() {
            return text + "/" + start + "-" + end;
        }
    }

    static Tokens of(Analyzer analyzer, String field, String text) {
        try (var stream = analyzer.tokenStream(field, text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            var all = new ArrayList<Token>();
            int last = 0;
            stream.reset();
            while (stream.incrementToken()) {
                assertThat(offset.startOffset()).as(text).isBetween(last, text.length());
                assertThat(offset.endOffset()).as(text).isBetween(offset.startOffset() + 1, text.length());
                assertThat(term.length()).as("an empty term").isPositive();
                last = offset.startOffset();
                all.add(new Token(
                        term.toString(),
                        offset.startOffset(),
                        offset.endOffset(),
                        increment.getPositionIncrement(),
                        length.getPositionLength()));
            }
            stream.end();
            assertThat(offset.endOffset()).as("the end of " + text).isEqualTo(text.length());
            return new Tokens(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts() {
        return all.stream().map(Token::text).toList();
    }

    @Override
    public String toString() {
        return all.stream().map(Token::toString).collect(Collectors.joining(" "));
    }
}

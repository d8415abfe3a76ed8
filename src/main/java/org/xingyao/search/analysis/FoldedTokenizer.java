package org.xingyao.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.xingyao.nlp.Folding;

/** What both tokenizers share: the whole text, read and folded at {@code reset}, and the end of the stream. */
abstract class FoldedTokenizer extends Tokenizer {
    /** Lucene refuses terms beyond 32,766 bytes; nobody looks for a run of Latin letters this long. */
    static final int LONGEST_TERM = 64;

    private static final int BUFFER = 4096;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private String text = "";

    /** The folded text; a place in it is a place in the original. */
    final String text() {
        return text;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text = read();
    }

    @Override
    public final void end() throws IOException {
        super.end();
        int last = correctOffset(text.length());
        offset.setOffset(last, last);
    }

    @Override
    public void close() throws IOException {
        super.close();
        text = "";
    }

    final void token(int start, int end) {
        term.append(text, start, end);
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    /** A term that is not the text itself. */
    final void token(String own, int start, int end) {
        term.append(own);
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    /** Adds to the term of the token and moves its end. */
    final void extend(int start, int end) {
        term.append(text, start, end);
        offset.setOffset(offset.startOffset(), correctOffset(end));
    }

    private String read() throws IOException {
        var whole = new StringBuilder();
        var buffer = new char[BUFFER];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            Folding.fold(buffer, n);
            whole.append(buffer, 0, n);
        }
        return whole.toString();
    }
}

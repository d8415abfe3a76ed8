package org.xingyao.search.analysis;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Segmenter;
import org.xingyao.nlp.Words;

/** The words of the segmenter, folded; what holds neither letter nor digit leaves no trace. */
final class WordTokenizer extends FoldedTokenizer {
    private final Segmenter segmenter;
    private @Nullable Words words;
    private int start;
    private int end;

    WordTokenizer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        words = segmenter.words(text());
        start = 0;
        end = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (start == end && !nextWord()) return false;
        int piece = Math.min(end, start + LONGEST_TERM);
        if (piece < end && Character.isHighSurrogate(text().charAt(piece - 1))) piece--;
        token(start, piece);
        start = piece;
        return true;
    }

    private boolean nextWord() {
        var left = words;
        while (left != null && left.next()) {
            start = left.start();
            join(left);
            end = left.end();
            if (speaks()) return true;
        }
        start = end;
        return false;
    }

    /** HanLP cuts 10+n into three; the run of Latin letters and digits that the word begins is taken whole. */
    private void join(Words left) {
        int whole = Composite.end(text(), start);
        // 2.1万 is one number.
        if (whole > start && whole < text().length() && "万亿".indexOf(text().charAt(whole)) >= 0) whole++;
        while (left.end() < whole && left.next()) continue;
    }

    private boolean speaks() {
        return text().substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}

package org.xingyao.nlp;

import com.hankcs.hanlp.seg.common.Term;
import java.util.Iterator;
import java.util.List;

/**
 * A walk over the words of one text, punctuation and spaces included; every character belongs to exactly one word. Cuts
 * a chunk at a time, so memory stays bounded however long the text. For one thread.
 */
public final class Words {
    /** HanLP's word net of a million characters took 1.4 GB; one of this length stays below 3 MB. */
    private static final int CHUNK = 2048;

    /** No word of the dictionaries is longer: what is cut so far from the end of a chunk stays as it is. */
    private static final int LONGEST_WORD = 64;

    private static final String SENTENCE_ENDS = "。！？；!?;\n";

    private final Segmenter segmenter;
    private final String text;
    private Iterator<Term> chunk = List.<Term>of().iterator();
    private int chunkEnd;
    private int sure;
    private int start;
    private int end;

    Words(Segmenter segmenter, String text) {
        this.segmenter = segmenter;
        this.text = text;
    }

    /** False when there is no further word. */
    public boolean next() {
        if (end == text.length()) return false;
        start = end;
        step();
        // HanLP counts in chars and may put the halves of one character into two words.
        if (end < text.length()
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end))) step();
        return true;
    }

    /** Where the word begins in the text. */
    public int start() {
        return start;
    }

    /** The place after the word's last character. */
    public int end() {
        return end;
    }

    private void step() {
        if (end >= sure || !chunk.hasNext()) cutFrom(end);
        end += chunk.next().length();
    }

    private void cutFrom(int from) {
        chunkEnd = Math.min(text.length(), from + CHUNK);
        sure = chunkEnd;
        if (chunkEnd < text.length()) {
            int sentence = lastSentenceEnd(from, chunkEnd);
            if (sentence > from) sure = chunkEnd = sentence;
            // Without a sentence end, the words near the edge may be torn: they are cut again with what follows.
            else sure = chunkEnd - LONGEST_WORD;
        }
        chunk = segmenter.cut(text.substring(from, chunkEnd)).iterator();
    }

    private int lastSentenceEnd(int from, int to) {
        for (int i = to; i > from; i--) if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) return i;
        return from;
    }
}

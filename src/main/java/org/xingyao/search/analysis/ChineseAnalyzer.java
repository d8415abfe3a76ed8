package org.xingyao.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.xingyao.nlp.Segmenter;

/** The one analyzer, for index and query alike: the ending of a field's name says how its text becomes terms. */
public final class ChineseAnalyzer extends Analyzer {
    /** Ends the name of a field of words. */
    public static final String WORDS = ".w";

    /** Ends the name of a field of single characters and pairs. */
    public static final String MIX = ".mix";

    /** Ends the name of a field of exact numbers. */
    public static final String NUMBERS = ".num";

    private final Segmenter segmenter;

    public ChineseAnalyzer(Segmenter segmenter) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.segmenter = segmenter;
    }

    /** A phrase ends where a text of the field ends. */
    @Override
    public int getPositionIncrementGap(String field) {
        return 1;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        if (field.endsWith(MIX)) return new TokenStreamComponents(new MixTokenizer());
        if (field.endsWith(NUMBERS)) return new TokenStreamComponents(new NumberTokenizer());
        return new TokenStreamComponents(new WordTokenizer(segmenter));
    }
}

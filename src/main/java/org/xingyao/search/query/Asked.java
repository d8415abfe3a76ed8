package org.xingyao.search.query;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;
import org.xingyao.nlp.Folding;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.question.Hint;
import org.xingyao.search.question.Understanding;

/**
 * What a text asks for.
 *
 * @param notions what a passage must speak of
 * @param words terms of words
 * @param mix single characters and pairs; none across a dropped word
 * @param ordering the same with common words, which order what was found by the others
 */
record Asked(List<Notion> notions, List<Term> words, List<Term> mix, Ordering ordering) {
    /** Parts the neighbours of a dropped word. */
    private static final char GAP = '，';

    /**
     * A word, or several that make a name.
     *
     * @param otherNames folded
     * @param numbers exact tokens of the numbers in it
     * @param hint what is filed under it, or null
     */
    record Notion(
            String text,
            List<String> otherNames,
            List<String> numbers,
            @Nullable Hint hint) {}

    /** Words, and single characters and pairs. */
    record Ordering(List<Term> words, List<Term> mix) {}

    static Asked of(String text, Analyzer analyzer, Synonyms synonyms, Understanding understood) {
        var folded = Folding.fold(text);
        var all = Term.all(analyzer, ChineseAnalyzer.WORDS, folded);
        var ordering = QuestionWords.drop(all, understood.shells());
        var words = QuestionWords.dropCommon(ordering);
        return new Asked(
                new Notions(folded, words, synonyms, understood).all(),
                words,
                mix(folded, all, words, analyzer),
                new Ordering(ordering, mix(folded, all, ordering, analyzer)));
    }

    private static List<Term> mix(String folded, List<Term> all, List<Term> kept, Analyzer analyzer) {
        var masked = new StringBuilder(folded);
        for (var word : all)
            if (!kept.contains(word)) for (int i = word.start(); i < word.end(); i++) masked.setCharAt(i, GAP);
        return Term.all(analyzer, ChineseAnalyzer.MIX, masked.toString());
    }
}

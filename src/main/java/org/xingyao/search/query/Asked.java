package org.xingyao.search.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.xingyao.nlp.Folding;
import org.xingyao.search.analysis.ChineseAnalyzer;

/**
 * What a text asks for.
 *
 * @param notions what a passage must speak of
 * @param words terms of words
 * @param mix single characters and pairs; none across a dropped word
 */
record Asked(List<Notion> notions, List<Term> words, List<Term> mix) {
    /** Parts the neighbours of a dropped word. */
    private static final char GAP = '，';

    /** The most words that a synonym's name is made of. */
    private static final int LONGEST_NAME = 6;

    /** A word, or several that make a name with synonyms. */
    record Notion(String text, List<String> otherNames) {}

    static Asked of(String text, Analyzer analyzer, Synonyms synonyms) {
        var folded = Folding.fold(text);
        var all = Term.all(analyzer, ChineseAnalyzer.WORDS, folded);
        var words = QuestionWords.drop(all);
        var masked = new StringBuilder(folded);
        for (var word : all)
            if (!words.contains(word)) for (int i = word.start(); i < word.end(); i++) masked.setCharAt(i, GAP);
        return new Asked(
                notions(folded, words, synonyms), words, Term.all(analyzer, ChineseAnalyzer.MIX, masked.toString()));
    }

    private static List<Notion> notions(String folded, List<Term> words, Synonyms synonyms) {
        var notions = new ArrayList<Notion>();
        for (int i = 0; i < words.size(); ) {
            int taken = nameFrom(i, folded, words, synonyms);
            var name = folded.substring(
                    words.get(i).start(), words.get(i + taken - 1).end());
            notions.add(new Notion(name, synonyms.of(name)));
            i += taken;
        }
        return notions;
    }

    /** How many words from here make the longest name that has synonyms; 1 when none does. */
    private static int nameFrom(int first, String folded, List<Term> words, Synonyms synonyms) {
        for (int count = Math.min(LONGEST_NAME, words.size() - first); count > 1; count--) {
            var name = folded.substring(
                    words.get(first).start(), words.get(first + count - 1).end());
            if (!synonyms.of(name).isEmpty()) return count;
        }
        return 1;
    }
}

package org.xingyao.search.query;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.xingyao.search.analysis.ChineseAnalyzer;

/** The terms that texts are found by, for whoever asks the index without a search. */
public final class Terms {
    private Terms() {}

    /** Pairs of neighbouring characters, or the characters themselves where there is no pair. */
    public static List<String> ofCharacters(String text, Analyzer analyzer) {
        var all = Term.all(analyzer, ChineseAnalyzer.MIX, text);
        boolean pairs = all.stream().anyMatch(term -> term.units() == 2);
        return all.stream()
                .filter(term -> !pairs || term.units() == 2)
                .map(Term::text)
                .distinct()
                .toList();
    }
}

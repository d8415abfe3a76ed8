package org.xingyao.search.correct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.Beginnings;
import org.xingyao.search.index.Fields;

/** What the index says about characters: how many passages hold one, or two side by side, and whether a phrase stands. */
final class Evidence {
    private static final String FIELD = Fields.ANY + ChineseAnalyzer.MIX;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Evidence(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** In how many passages a unit or a pair of neighbours stands. */
    int passages(String term) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(FIELD, term));
    }

    /** How the segmenter of the index cuts a text. */
    List<Typed.Word> words(String text) {
        return Typed.words(text, IntStream.rangeClosed(0, text.length()).toArray(), analyzer);
    }

    /** True when the text stands in some passage as it is, quotes and spaces aside. */
    boolean stands(String text) throws IOException {
        var query = phrase(text);
        if (query == null) return false;
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) continue;
            var live = leaf.reader().getLiveDocs();
            var passages = scorer.iterator();
            for (int doc = passages.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = passages.nextDoc())
                if (live == null || live.get(doc)) return true;
        }
        return false;
    }

    /** Latin terms of the index that begin so and go on, without Han; a few of them. */
    List<String> beginningWith(String letters) throws IOException {
        return Beginnings.of(searcher.getIndexReader(), FIELD, letters);
    }

    private @Nullable Query phrase(String text) throws IOException {
        var singles = new ArrayList<String>();
        var pairs = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(FIELD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var length = stream.addAttribute(PositionLengthAttribute.class);
            stream.reset();
            while (stream.incrementToken()) (length.getPositionLength() == 2 ? pairs : singles).add(term.toString());
            stream.end();
        }
        var terms = pairs.size() == singles.size() - 1 && !pairs.isEmpty() ? pairs : singles;
        if (terms.isEmpty()) return null;
        if (terms.size() == 1) return new TermQuery(new Term(FIELD, terms.getFirst()));
        return new PhraseQuery(FIELD, terms.toArray(String[]::new));
    }
}

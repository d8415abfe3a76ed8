package org.xingyao.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.answer.Sentences;

/**
 * Whole sentences of a passage, those with the most of what was found.
 *
 * @param marks places in the text to show as found, in order and apart
 */
public record Snippet(String text, List<Range> marks) {
    /** Three lines of a phone. */
    private static final int LONGEST = 120;

    /** A longer sentence is cut at its clauses, and if need be at its commas. */
    private static final int LONG_SENTENCE = 160;

    /** From start up to, but without, end. */
    public record Range(int start, int end) {}

    /** What a search marks in its snippets: made once, asked for each of its hits. */
    static final class Marker {
        private final CharArraySet wanted;
        private final Analyzer analyzer;

        Marker(Asked asked, Analyzer analyzer) {
            this.analyzer = analyzer;
            var words = asked.words().stream().map(Term::text).collect(Collectors.toSet());
            var names = asked.notions().stream()
                    .flatMap(notion -> notion.otherNames().stream())
                    .flatMap(name -> Term.all(analyzer, ChineseAnalyzer.MIX, name).stream());
            // A single character says that something was found only when it was a word by itself, as 10+n is.
            var terms = Stream.concat(asked.mix().stream(), names)
                    .filter(term -> term.units() == 2 || words.contains(term.text()))
                    .map(Term::text)
                    .toList();
            wanted = new CharArraySet(terms, false);
        }

        /** By pairs of characters alone: to cut ten passages into words cost more than to find them. */
        private BitSet found(String text) {
            var places = new BitSet(text.length());
            Term.each(analyzer, ChineseAnalyzer.MIX, text, (characters, length, start, end, _) -> {
                if (wanted.contains(characters, 0, length)) places.set(start, end);
            });
            return places;
        }
    }

    static Snippet of(String text, Marker marker) {
        var found = marker.found(text);
        var window = best(Sentences.pieces(text, LONG_SENTENCE), found);
        int start = window.start();
        int end = window.end();
        return new Snippet(text.substring(start, end).replace('\n', ' '), ranges(found, start, end));
    }

    /** The neighbouring pieces that show the most marked characters, no more than fit; the first of equals. */
    private static Sentences.Range best(List<Sentences.Range> pieces, BitSet found) {
        var best = new Sentences.Range(0, 0);
        int most = -1;
        for (int first = 0; first < pieces.size(); first++) {
            int start = pieces.get(first).start();
            int end = pieces.get(first).end();
            for (int next = first + 1; next < pieces.size() && pieces.get(next).end() - start <= LONGEST; next++)
                end = pieces.get(next).end();
            int shown = found.get(start, end).cardinality();
            if (shown <= most) continue;
            most = shown;
            best = new Sentences.Range(start, end);
        }
        return best;
    }

    private static List<Range> ranges(BitSet found, int from, int to) {
        var ranges = new ArrayList<Range>();
        for (int start = found.nextSetBit(from); start >= 0 && start < to; ) {
            int end = Math.min(to, found.nextClearBit(start));
            ranges.add(new Range(start - from, end - from));
            start = found.nextSetBit(end);
        }
        return List.copyOf(ranges);
    }
}

package org.xingyao.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.xingyao.search.analysis.ChineseAnalyzer;

/**
 * A piece of a passage around what was found.
 *
 * @param marks places in the text to show as found, in order and apart
 */
public record Snippet(String text, List<Range> marks) {
    /** Three lines of a phone. */
    private static final int LONGEST = 120;

    /** So much stands before the first mark, to read into it. */
    private static final int BEFORE = 20;

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
        int start = bestStart(text, found);
        int end = Math.min(text.length(), start + LONGEST);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) start++;
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
        return new Snippet(text.substring(start, end).replace('\n', ' '), ranges(found, start, end));
    }

    /** Where the window begins that shows the most marked characters; the first of equals. */
    private static int bestStart(String text, BitSet found) {
        int best = 0;
        int most = 0;
        for (int mark = found.nextSetBit(0); mark >= 0; mark = found.nextSetBit(found.nextClearBit(mark))) {
            int start = Math.clamp(mark - BEFORE, 0, Math.max(0, text.length() - LONGEST));
            int shown =
                    found.get(start, Math.min(text.length(), start + LONGEST)).cardinality();
            if (shown > most) {
                most = shown;
                best = start;
            }
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

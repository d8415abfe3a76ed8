package org.xingyao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.search.index.Beginnings;
import org.xingyao.search.index.Fields;
import org.xingyao.search.index.SearchIndex;

/** Leads from the beginning of a Latin word to the words of the index that begin so: dj to dj@jzrb. */
final class LatinBeginnings {
    private final Supplier<Optional<SearchIndex>> index;

    LatinBeginnings(Supplier<Optional<SearchIndex>> index) {
        this.index = index;
    }

    /** Nothing for Han, for one letter and for a number: 10 is no beginning of 100. */
    List<String> of(String folded) {
        if (folded.length() < 2 || !isLatin(folded)) return List.of();
        return index.get().map(open -> in(open, folded)).orElse(List.of());
    }

    private static List<String> in(SearchIndex open, String letters) {
        try {
            return open.search(
                    searcher -> Beginnings.of(searcher.getIndexReader(), Fields.ANY + ChineseAnalyzer.MIX, letters));
        } catch (IOException e) {
            throw new UncheckedIOException("the index can't be read", e);
        }
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x80) && text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }
}

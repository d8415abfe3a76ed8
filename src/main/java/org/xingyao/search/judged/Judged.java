package org.xingyao.search.judged;

import java.util.List;
import org.xingyao.search.query.SearchResult;

/** A query and all that would be right to find for it. */
record Judged(String text, List<Expected> expected) {
    /** So many are looked at, as a reader looks at the first page. */
    static final int DEPTH = 10;

    /**
     * Something that would be right.
     *
     * @param anchor #qa-3 when it must be this pair; empty when any part of the article will do
     */
    record Expected(String slug, String anchor) {
        boolean is(SearchResult.Hit hit) {
            return hit.passage().slug().equals(slug)
                    && (anchor.isEmpty() || hit.passage().anchor().equals(anchor));
        }
    }

    /** Place of the first right one, from 1; 0 when none is among the first ten. */
    int rank(List<SearchResult.Hit> hits) {
        for (int i = 0; i < Math.min(DEPTH, hits.size()); i++) {
            var hit = hits.get(i);
            if (expected.stream().anyMatch(one -> one.is(hit))) return i + 1;
        }
        return 0;
    }

    /** Which part of the right ones is among the first ten. */
    double recall(List<SearchResult.Hit> hits) {
        var shown = hits.stream().limit(DEPTH).toList();
        long found = expected.stream()
                .filter(one -> shown.stream().anyMatch(one::is))
                .count();
        return (double) found / expected.size();
    }
}

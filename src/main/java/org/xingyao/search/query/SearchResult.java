package org.xingyao.search.query;

import java.util.List;
import java.util.Map;
import org.xingyao.search.index.Passage;

/**
 * What was found.
 *
 * @param ready false while an index is being built with none before it: there may be more than what was found
 * @param total of articles, not of passages
 * @param hits one page of them
 */
public record SearchResult(boolean ready, int total, List<Hit> hits, Map<Facet, List<Facet.Count>> facets) {
    /**
     * An article by the passage that fits best.
     *
     * @param pinned true when the desk put it there for this query
     */
    public record Hit(Passage passage, float score, Snippet snippet, boolean pinned) {
        Hit(Passage passage, float score, Snippet snippet) {
            this(passage, score, snippet, false);
        }

        Hit pin() {
            return new Hit(passage, score, snippet, true);
        }
    }

    static SearchResult notReady() {
        return new SearchResult(false, 0, List.of(), Map.of());
    }
}

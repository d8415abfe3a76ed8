package org.xingyao.search.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.index.Passage;
import org.xingyao.search.question.Understanding;

/**
 * What was found.
 *
 * @param ready false while an index is being built with none before it: there may be more than what was found
 * @param understood what the text said about where to look
 * @param answer the words that answer the question, when that is sure
 * @param total of articles, not of passages
 * @param hits one page of them
 * @param corrected the text that was searched instead of the one asked; null when that was searched itself
 * @param suggestion a text to offer beside what was found; null when there is none
 */
public record SearchResult(
        boolean ready,
        Understanding understood,
        Optional<Answer> answer,
        int total,
        List<Hit> hits,
        Map<Facet, List<Facet.Count>> facets,
        @Nullable String corrected,
        @Nullable String suggestion) {
    /** Of the text as it was asked. */
    public SearchResult(
            boolean ready,
            Understanding understood,
            Optional<Answer> answer,
            int total,
            List<Hit> hits,
            Map<Facet, List<Facet.Count>> facets) {
        this(ready, understood, answer, total, hits, facets, null, null);
    }

    SearchResult correctedTo(String text) {
        return new SearchResult(ready, understood, answer, total, hits, facets, text, suggestion);
    }

    SearchResult suggesting(String text) {
        return new SearchResult(ready, understood, answer, total, hits, facets, corrected, text);
    }

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

    SearchResult with(int newTotal, List<Hit> newHits) {
        return new SearchResult(ready, understood, answer, newTotal, newHits, facets, corrected, suggestion);
    }

    /** Nothing was asked. */
    public static SearchResult empty() {
        return new SearchResult(true, Understanding.NONE, Optional.empty(), 0, List.of(), Map.of());
    }

    static SearchResult notReady() {
        return new SearchResult(false, Understanding.NONE, Optional.empty(), 0, List.of(), Map.of());
    }
}

package org.xingyao.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a search answers.
 *
 * @param ready false in the first seconds after a start, when nothing can be found yet
 * @param total of articles
 * @param tookMs in the engine, whole milliseconds
 * @param answer the words of an article that answer the question; null when none does for sure
 * @param facets by region, star, column, kind and year, the commonest first
 * @param suggestion what may have been meant, when what was typed was searched; null when there is nothing to offer
 */
record SearchAnswer(
        Asked query,
        boolean ready,
        int total,
        long tookMs,
        @Nullable Answer answer,
        List<Hit> hits,
        Map<String, List<Choice>> facets,
        @Nullable String suggestion) {

    /**
     * What was asked.
     *
     * @param understood slugs, year and number by the kind of what the text names, and {@code type}, what it wants to
     *     know; they lift what is filed so and hide nothing
     * @param corrected the text that was searched instead; null when it was the text itself
     */
    record Asked(
            String text,
            Map<String, String> understood,
            @Nullable String corrected) {}

    /**
     * The words of an article that answer a question, as they stand there.
     *
     * @param question of the pair; empty for a section
     * @param number of the pair; 0 for a section
     * @param answeringBody empty when nobody is named
     * @param answeredOn else the date of issue, as precise as the paper
     */
    record Answer(
            String text,
            String question,
            int number,
            String slug,
            String url,
            String answeringBody,
            @Nullable String answeredOn,
            String title,
            @Nullable String series,
            @Nullable Integer seriesNo,
            double confidence) {}

    /**
     * An article by the passage that fits best.
     *
     * @param url path with the anchor of the pair
     * @param publishedAt when it came online first
     * @param issuedOn as precise as the paper: 2022-07-01, 2022-07 or 2022
     * @param regions slugs, the main one first, each followed by those around it
     * @param marks begin and end of what was found in the snippet, in UTF-16 units, end not included
     */
    record Hit(
            String slug,
            String url,
            String title,
            String kind,
            Instant publishedAt,
            @Nullable String issuedOn,
            @Nullable String column,
            @Nullable String series,
            @Nullable Integer seriesNo,
            List<String> regions,
            List<String> stars,
            @Nullable PassageAt passage,
            String snippet,

            @Schema(description = "摘要中命中处的起止，UTF-16 单位，止处不含")
            List<List<Integer>> marks,

            float score) {}

    /** The pair that was found. */
    record PassageAt(String anchor, int number, String question) {}

    /** A value by which the search can be narrowed. */
    record Choice(String value, String label, int count) {}
}

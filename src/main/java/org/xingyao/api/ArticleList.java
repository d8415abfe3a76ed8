package org.xingyao.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some published articles, the newest first.
 *
 * @param next path of the list that goes on below; null at the end
 */
record ArticleList(List<Item> articles, @Nullable String next) {
    /**
     * An article without its body.
     *
     * @param publishedAt when it came online first
     * @param issuedOn as precise as the paper: 2022-07-01, 2022-07 or 2022
     */
    record Item(
            String slug,
            String url,
            String title,
            String kind,
            String kicker,
            String deck,
            String summary,
            Instant publishedAt,
            @Nullable String issuedOn,
            @Nullable String column,
            @Nullable String series,
            @Nullable Integer seriesNo,
            List<String> regions,
            List<String> stars) {}
}

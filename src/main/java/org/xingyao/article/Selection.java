package org.xingyao.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what articles are chosen, by slug; an empty one does not choose.
 *
 * @param region this one and all inside it
 * @param track articles of both tracks belong to each
 * @param from first day, or null
 * @param to last day, or null
 */
public record Selection(
        String region,
        String star,
        String track,
        String column,
        String series,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static Selection ofStar(String slug) {
        return new Selection("", slug, "", "", "", "", null, null);
    }

    public static Selection ofColumn(String slug) {
        return new Selection("", "", "", slug, "", "", null, null);
    }
}

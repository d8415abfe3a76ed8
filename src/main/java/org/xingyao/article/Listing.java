package org.xingyao.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.NumberStyle;

/** A published article as lists show it: everything but the body. */
public record Listing(
        long id,
        String slug,
        Kind kind,
        String kicker,
        String headline,
        String shortTitle,
        String deck,
        String summary,
        @Nullable String issuedOn,
        boolean issuedOnInferred,
        LocalDate sortedOn,
        Instant firstPublishedAt,
        Instant editionMadeAt,
        @Nullable String columnSlug,
        @Nullable String columnName,
        @Nullable String seriesSlug,
        @Nullable Integer seriesNo,
        @Nullable NumberStyle numberStyle) {
    /** When its words last changed for readers: an edition is made some moments before it is published. */
    public Instant changedAt() {
        return editionMadeAt.isBefore(firstPublishedAt) ? firstPublishedAt : editionMadeAt;
    }
}

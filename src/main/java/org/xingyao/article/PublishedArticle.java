package org.xingyao.article;

import java.time.Instant;
import java.time.LocalDate;

/** A live article whole: its words, its filing and its dates. */
public record PublishedArticle(
        long id,
        String slug,
        int edition,
        EditionContent content,
        Filing filing,
        Labels labels,
        LocalDate sortedOn,
        Instant firstPublishedAt,
        Instant editionMadeAt) {}

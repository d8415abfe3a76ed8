package org.xingyao.editorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicState;

/**
 * How an article stands before the readers.
 *
 * @param edition number of the live one; 0 when none is
 * @param waiting whether an edition is signed and waits to be published
 * @param reason why it was withdrawn; empty when it was not
 * @param corrections the latest first
 * @param left what could still show it, when it was withdrawn
 */
public record PublicFace(
        String slug,
        String headline,
        PublicState state,
        int edition,
        @Nullable Instant firstPublishedAt,
        boolean waiting,
        String reason,
        boolean mayWithdraw,
        List<Note> corrections,
        Optional<Left> left) {

    /** A correction 更正. */
    public record Note(Instant at, String by, String note) {}

    /**
     * Where a withdrawn article was to be seen, by the log, and by what it is known there.
     *
     * @param keys surrogate keys of the pages that showed it
     * @param sortedOn with the id its place in every list
     * @param passages pieces of its text, some ten characters each and without any mark
     * @param policies slugs of documents that its answers named
     * @param files of its photos that no live article shows, and of their smaller copies
     */
    public record Left(
            Set<String> keys,
            long id,
            @Nullable LocalDate sortedOn,
            List<String> headlines,
            List<String> passages,
            List<String> policies,
            List<String> files,
            Optional<String> previous,
            Optional<String> next) {}
}

package org.xingyao.editorial.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;

/**
 * An article in a list of the desk.
 *
 * @param column slug; empty for none
 * @param stage of the edition under way; null when none is
 * @param changed true when a working copy waits
 * @param author the account that began it
 */
public record ManuscriptRow(
        String slug,
        String headline,
        Kind kind,
        String column,
        PublicState state,
        @Nullable Stage stage,
        boolean changed,
        String author,
        Instant savedAt,
        String savedBy,
        @Nullable String issuedOn) {}

package org.xingyao.editorial;

import java.time.Instant;
import java.util.List;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;

/**
 * A manuscript with all that its page needs.
 *
 * @param isPublished true when readers see these very words already
 * @param online when the article went online; the present for one that has not
 */
public record Preview(
        Manuscript manuscript,
        Labels labels,
        boolean isPublished,
        Instant online,
        List<PublishedArticle.CorrectionNote> corrections) {

    /** As somebody without an account sees it, until then. */
    public record Shared(Preview preview, Instant expiresAt) {}
}

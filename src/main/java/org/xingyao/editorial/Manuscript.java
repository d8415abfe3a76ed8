package org.xingyao.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.PublicState;

/**
 * An article as the desk sees it: what is being written, else what was written last.
 *
 * @param live number of the edition that readers see; 0 when they see none
 * @param filed whether somebody has said how it is filed, see {@link Article#filed}
 * @param standing for {@link Reach#may}
 * @param savedAt when these words were written down
 * @param savedBy who wrote them
 * @param tag changes whenever the words do; whoever saves must name the one they read
 */
public record Manuscript(
        String slug,
        @Nullable String externalId,
        PublicState state,
        int live,
        EditionContent content,
        Filing filing,
        boolean filed,
        Standing standing,
        Instant savedAt,
        String savedBy,
        String tag) {

    static Manuscript of(
            Article article, Standing standing, EditionContent content, Instant savedAt, String savedBy, String tag) {
        var live = article.liveEdition;
        return new Manuscript(
                article.slug,
                article.externalId,
                article.publicState,
                live == null ? 0 : live.no,
                content,
                Filing.of(article),
                article.filed,
                standing,
                savedAt,
                savedBy,
                tag);
    }
}

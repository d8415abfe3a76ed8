package org.xingyao.reading;

import java.time.Instant;
import java.util.List;
import org.xingyao.article.AnswerStanding;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;

/**
 * What a page shows of an article, whether readers see it already or it is still being written.
 *
 * @param online when it went online; the present for one that has not
 * @param standings of its answers: which of them hold no more
 * @param pictures address of the folder that its pictures are asked from, with a slash at the end
 */
public record Shown(
        String slug,
        EditionContent content,
        Labels labels,
        Instant online,
        List<PublishedArticle.CorrectionNote> corrections,
        List<AnswerStanding> standings,
        String pictures) {
    /** Where readers get the pictures of published articles. */
    public static final String PUBLIC_PICTURES = "/media/";

    static Shown of(PublishedArticle article) {
        return new Shown(
                article.slug(),
                article.content(),
                article.labels(),
                article.firstPublishedAt(),
                article.corrections(),
                article.standings(),
                PUBLIC_PICTURES);
    }
}

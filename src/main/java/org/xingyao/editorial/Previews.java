package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.text.Missing;

/** Shows a manuscript as it would stand on its page: the words as they were saved last. */
@ApplicationScoped
public class Previews {
    private final Manuscripts manuscripts;
    private final Writing writing;
    private final PreviewLinks links;
    private final Columns columns;
    private final SeriesList series;
    private final Clock clock;

    Previews(
            Manuscripts manuscripts,
            Writing writing,
            PreviewLinks links,
            Columns columns,
            SeriesList series,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.writing = writing;
        this.links = links;
        this.columns = columns;
        this.series = series;
        this.clock = clock;
    }

    /** @throws Missing when there is no such article, none that the actor may know of, or its words are discarded */
    @Transactional
    public Preview bySlug(Actor actor, String slug) {
        return of(manuscripts.readable(actor, slug));
    }

    /**
     * For whoever has a link; nobody need be signed in.
     *
     * @throws Missing when no link that is still open has this token, or the words are discarded
     */
    @Transactional
    public Preview.Shared behind(String token) {
        var link = links.openBy(token).orElseThrow(() -> new Missing("没有这个预览链接，或已失效"));
        return new Preview.Shared(of(link.article), link.expiresAt);
    }

    private Preview of(Article article) {
        var manuscript = manuscripts.of(article);
        var content = manuscript.content();
        // A column or a series that a draft names wrongly is left out, as it would be asked for at submitting.
        var labels = Labels.of(
                article,
                columns.bySlug(content.column()).orElse(null),
                content.number() == 0 ? null : series.bySlug(content.series()).orElse(null));
        boolean isPublished = article.liveEdition != null
                && article.onItsWay().isEmpty()
                && writing.copyOf(article).isEmpty();
        return new Preview(
                manuscript,
                labels,
                isPublished,
                Objects.requireNonNullElse(article.firstPublishedAt, clock.instant()),
                PublishedArticle.CorrectionNote.of(article));
    }
}

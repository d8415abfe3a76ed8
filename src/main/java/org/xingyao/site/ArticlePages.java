package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.ArticleView;
import org.xingyao.reading.ArticleViews;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingView;
import org.xingyao.web.Gone;

/** An article, in every kind. */
@Blocking
@Path("/articles/{slug}")
class ArticlePages {
    private final PublishedArticles published;
    private final ArticleViews views;
    private final Frames frames;

    ArticlePages(PublishedArticles published, ArticleViews views, Frames frames) {
        this.published = published;
        this.views = views;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlePage(
            Frame frame,
            ArticleView article,
            @Nullable LinkView series,
            @Nullable ListingView previous,
            @Nullable ListingView next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        var article = published.bySlug(slug).orElseThrow(() -> missing(slug));
        var view = views.of(article);
        return new ArticlePage(
                frames.of("/articles/" + slug, view.headline(), description(view)),
                view,
                series(article),
                neighbour(article, published::previousInSeries),
                neighbour(article, published::nextInSeries));
    }

    private RuntimeException missing(String slug) {
        return published.withdrawnReason(slug).<RuntimeException>map(Gone::new).orElseGet(NotFoundException::new);
    }

    private static String description(ArticleView view) {
        return view.summary().isEmpty() ? view.deck() : view.summary();
    }

    private static @Nullable LinkView series(PublishedArticle article) {
        var series = article.labels().series();
        return series == null ? null : new LinkView("/series/" + series.slug(), series.name());
    }

    private interface Neighbour {
        Optional<Listing> of(String series, int number);
    }

    private static @Nullable ListingView neighbour(PublishedArticle article, Neighbour find) {
        var content = article.content();
        if (content.series().isEmpty()) return null;
        return find.of(content.series(), content.number()).map(ListingView::of).orElse(null);
    }
}

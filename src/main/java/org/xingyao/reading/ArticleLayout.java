package org.xingyao.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;

/** Lays an article out as its whole page; readers and whoever looks at a preview get the same one. */
@ApplicationScoped
public class ArticleLayout {
    private final PublishedArticles published;
    private final ArticleViews views;
    private final Frames frames;
    private final ArticleHead head;

    ArticleLayout(PublishedArticles published, ArticleViews views, Frames frames, ArticleHead head) {
        this.published = published;
        this.views = views;
        this.frames = frames;
        this.head = head;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlePage(
            Frame frame,
            ArticleView article,
            @Nullable LinkView series,
            @Nullable ListingView previous,
            @Nullable ListingView next)
            implements TemplateInstance {}

    /** Needs a database session. */
    public TemplateInstance published(PublishedArticle article) {
        var shown = Shown.of(article);
        var view = views.of(shown);
        var description = description(view);
        var frame = frames.of("/articles/" + article.slug(), view.headline(), description);
        return page(shown, view, frame.with(head.of(article, view, description)));
    }

    /** Needs a database session. */
    public TemplateInstance preview(Shown shown, Look look, Frame.Band band) {
        var view = views.of(shown);
        return page(shown, view, frames.preview(view.headline(), look, band));
    }

    private ArticlePage page(Shown shown, ArticleView view, Frame frame) {
        return new ArticlePage(
                frame,
                view,
                series(shown),
                neighbour(shown, published::previousInSeries),
                neighbour(shown, published::nextInSeries));
    }

    private static String description(ArticleView view) {
        return view.summary().isEmpty() ? view.deck() : view.summary();
    }

    private static @Nullable LinkView series(Shown shown) {
        var series = shown.labels().series();
        return series == null ? null : new LinkView("/series/" + series.slug(), series.name());
    }

    private interface Neighbour {
        Optional<Listing> of(String series, int number);
    }

    private static @Nullable ListingView neighbour(Shown shown, Neighbour find) {
        var series = shown.labels().series();
        if (series == null) return null;
        return find.of(series.slug(), shown.content().number())
                .map(ListingView::of)
                .orElse(null);
    }
}

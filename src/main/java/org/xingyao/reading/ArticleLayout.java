package org.xingyao.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Labels;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.Selection;

/** Lays an article out as its whole page; readers and whoever looks at a preview get the same one. */
@ApplicationScoped
public class ArticleLayout {
    private static final int RELATED = 5;

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
            @Nullable ListingView next,
            List<ListingView> related)
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
                neighbour(shown, published::nextInSeries),
                related(shown));
    }

    /** The newest of the same star; of the same column for a story without a star. */
    private List<ListingView> related(Shown shown) {
        var alike = alike(shown.labels());
        if (alike == null) return List.of();
        return published.selected(alike, Optional.empty(), RELATED + 1).stream()
                .filter(one -> !one.slug().equals(shown.slug()))
                .limit(RELATED)
                .map(ListingView::of)
                .toList();
    }

    private static @Nullable Selection alike(Labels labels) {
        if (!labels.stars().isEmpty())
            return Selection.ofStar(labels.stars().getFirst().slug());
        var column = labels.column();
        return column == null ? null : Selection.ofColumn(column.slug());
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

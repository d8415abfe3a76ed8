package org.xingyao.print.poster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.xingyao.article.AnswerStanding;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.print.Job;
import org.xingyao.print.Print;
import org.xingyao.print.PrintMessages;
import org.xingyao.print.Prints;
import org.xingyao.reading.ArticleView;
import org.xingyao.reading.ArticleViews;
import org.xingyao.reading.PairNotice;
import org.xingyao.reading.ReadingMessages;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Settings;

/** The posters of published articles. */
@ApplicationScoped
public class Posters {
    private final PublishedArticles articles;
    private final ArticleViews views;
    private final Prints prints;
    private final SiteConfig config;
    private final Settings settings;
    private final Clock clock;
    private final PrintMessages messages;
    private final ReadingMessages words;

    Posters(
            PublishedArticles articles,
            ArticleViews views,
            Prints prints,
            SiteConfig config,
            Settings settings,
            Clock clock,
            PrintMessages messages,
            ReadingMessages words) {
        this.articles = articles;
        this.views = views;
        this.prints = prints;
        this.config = config;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.words = words;
    }

    /**
     * A PNG; nothing for what is no published article.
     *
     * @throws RejectedExecutionException when too many prints are being made
     */
    public CompletableFuture<Optional<Print>> of(String slug) {
        return prints.of(
                "articles/" + slug + ".png",
                () -> articles.bySlug(slug)
                        .map(this::text)
                        .map(text -> new Job(text.toString(), () -> Print.of(PosterDrawing.draw(text), "image/png"))));
    }

    private PosterText text(PublishedArticle article) {
        var view = views.published(article);
        var answer = answer(article);
        return new PosterText(
                settings.now().siteName(),
                over(view),
                view.headline(),
                answer.map(pair -> words.question() + Spans.shown(pair.question()))
                        .orElse(""),
                answer.map(Qa::shortAnswer).orElse(view.deck()),
                answer.isPresent() ? "" : view.summary(),
                date(view),
                messages.scan(),
                config.address() + "/articles/" + article.slug());
    }

    private String date(ArticleView view) {
        var dated = view.dated();
        return view.datedBy() + " " + dated.text() + (dated.inferred() ? "（" + words.inferred() + "）" : "");
    }

    private static String over(ArticleView view) {
        var column = view.column();
        if (!view.kicker().isEmpty()) return view.kicker();
        return column == null ? "" : column.text();
    }

    /** The first that is short and still holds. */
    private Optional<Qa> answer(PublishedArticle article) {
        var today = LocalDate.now(clock);
        var overtaken = article.standings().stream()
                .filter(standing -> PairNotice.of(standing, today, words).isPresent())
                .map(AnswerStanding::number)
                .collect(Collectors.toSet());
        return article.content().pairs().stream()
                .filter(pair -> !pair.shortAnswer().isEmpty() && !overtaken.contains(pair.number()))
                .findFirst();
    }
}

package org.xingyao.api;

import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.Labels;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;

/** Puts published articles into the shapes that go out. */
final class ArticleAnswers {
    private ArticleAnswers() {}

    static ArticleList.Item item(Listing article, PublishedArticles.FiledUnder filed) {
        return new ArticleList.Item(
                article.slug(),
                "/articles/" + article.slug(),
                article.headline(),
                article.kind().id(),
                article.kicker(),
                article.deck(),
                article.summary(),
                article.firstPublishedAt(),
                article.issuedOn(),
                article.columnSlug(),
                article.seriesSlug(),
                article.seriesNo(),
                filed.regions(),
                filed.stars());
    }

    static ArticleAnswer whole(PublishedArticle article) {
        var content = article.content();
        var labels = article.labels();
        var filing = article.filing();
        var series = labels.series();
        return new ArticleAnswer(
                article.slug(),
                "/articles/" + article.slug(),
                content.headline(),
                content.kind().id(),
                content.kicker(),
                content.shortTitle(),
                content.deck(),
                content.summary(),
                content.bylines().stream().map(Byline::printed).toList(),
                article.firstPublishedAt(),
                iso(content.issuedOn()),
                slug(labels.column()),
                series == null ? null : series.slug(),
                series == null ? null : content.number(),
                filing.track(),
                filing.regions(),
                filing.stars(),
                filing.organisations(),
                filing.topics(),
                article.edition(),
                String.join("\n", Blocks.lines(content.blocks())),
                content.pairs().stream().map(ArticleAnswers::pair).toList(),
                CanonicalJson.write(content.blocks()),
                article.corrections().stream()
                        .map(one -> new ArticleAnswer.CorrectionAnswer(one.at(), one.note()))
                        .toList());
    }

    private static ArticleAnswer.PairAnswer pair(Qa pair) {
        return new ArticleAnswer.PairAnswer(
                pair.number(),
                "#qa-" + pair.number(),
                Spans.shown(pair.question()),
                String.join("\n", Blocks.lines(pair.answer())),
                pair.shortAnswer(),
                pair.answeringBody(),
                iso(pair.answeredOn()));
    }

    private static @Nullable String slug(Labels.@Nullable Named named) {
        return named == null ? null : named.slug();
    }

    private static @Nullable String iso(@Nullable IssueDate date) {
        return date == null ? null : date.iso();
    }
}

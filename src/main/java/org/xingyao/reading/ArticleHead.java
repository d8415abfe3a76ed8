package org.xingyao.reading;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xingyao.article.Byline;
import org.xingyao.article.PublishedArticle;
import org.xingyao.setting.Settings;

/** Makes what the head of an article's page tells machines. */
@ApplicationScoped
class ArticleHead {
    private final Heads heads;
    private final ArticleData data;
    private final SharePicture pictures;
    private final Settings settings;
    private final Moments moments;

    ArticleHead(Heads heads, ArticleData data, SharePicture pictures, Settings settings, Clock clock) {
        this.heads = heads;
        this.data = data;
        this.pictures = pictures;
        this.settings = settings;
        this.moments = new Moments(clock.getZone());
    }

    /** Needs a database session when the article has photos. */
    Head of(PublishedArticle article, ArticleView view, String description) {
        var picture = pictures.of(Shown.of(article));
        var path = "/articles/" + article.slug();
        var tags = new ArrayList<>(heads.card("article", path, view.headline(), description));
        tags.addAll(imageTags(picture));
        tags.add(Head.Tag.property("article:published_time", moments.iso(article.firstPublishedAt())));
        tags.add(Head.Tag.property("article:modified_time", moments.iso(article.changedAt())));
        var column = view.column();
        if (column != null) tags.add(Head.Tag.property("article:section", column.text()));
        view.topics().forEach(topic -> tags.add(Head.Tag.property("article:tag", topic)));
        tags.add(Head.Tag.named(Head.EDITION_DIGEST, article.digest()));
        tags.addAll(heads.governmentTags());
        if (settings.now().governmentTags()) tags.addAll(governmentTags(article, view, description, picture));
        var image = picture.map(one -> heads.absolute(one.path())).orElse("");
        return new Head(Head.filled(tags), blocks(article, view, description, image), null);
    }

    private List<Head.Tag> imageTags(Optional<SharePicture.Card> picture) {
        if (picture.isEmpty()) return List.of(Head.Tag.property("og:image", heads.mark()));
        var card = picture.get();
        return List.of(
                Head.Tag.property("og:image", heads.absolute(card.path())),
                Head.Tag.property("og:image:width", card.width() == 0 ? "" : Integer.toString(card.width())),
                Head.Tag.property("og:image:height", card.height() == 0 ? "" : Integer.toString(card.height())),
                Head.Tag.property("og:image:alt", card.alt()));
    }

    private List<Head.Tag> governmentTags(
            PublishedArticle article, ArticleView view, String description, Optional<SharePicture.Card> picture) {
        var source = view.reprintOf();
        var column = view.column();
        return List.of(
                Head.Tag.named("ColumnName", column == null ? "" : column.text()),
                Head.Tag.named("ArticleTitle", view.headline()),
                Head.Tag.named("PubDate", moments.government(article.firstPublishedAt())),
                Head.Tag.named("ContentSource", source == null ? heads.publisherName() : source.name()),
                Head.Tag.named("Keywords", String.join(",", view.topics())),
                Head.Tag.named(
                        "Author",
                        article.content().bylines().stream().map(Byline::name).collect(Collectors.joining(","))),
                Head.Tag.named("Description", description),
                Head.Tag.named(
                        "Image", picture.map(one -> heads.absolute(one.path())).orElse("")),
                Head.Tag.named("Url", heads.absolute("/articles/" + article.slug())));
    }

    private List<RawString> blocks(PublishedArticle article, ArticleView view, String description, String image) {
        var address = heads.absolute("/articles/" + article.slug());
        var way = new ArrayList<Map.Entry<String, String>>();
        var column = view.column();
        if (column != null) way.add(Map.entry(heads.absolute(column.href()), column.text()));
        way.add(Map.entry(address, view.headline()));
        var blocks = new ArrayList<StructuredData>();
        blocks.add(data.news(article, address, description, image));
        data.questions(article, address).ifPresent(blocks::add);
        blocks.add(data.times(article, address, description, image));
        blocks.add(heads.breadcrumbs(way));
        return blocks.stream().map(StructuredData::script).toList();
    }
}

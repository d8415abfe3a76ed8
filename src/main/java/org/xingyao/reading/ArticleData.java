package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;

/** The structured data of an article: the story, its questions with their answers, and the times that Baidu asks for. */
@ApplicationScoped
class ArticleData {
    private static final String BAIDU = "https://ziyuan.baidu.com/contexts/cambrian.jsonld";

    private final Heads heads;
    private final Clock clock;
    private final Moments moments;
    private final ReadingMessages messages;

    ArticleData(Heads heads, Clock clock, ReadingMessages messages) {
        this.heads = heads;
        this.clock = clock;
        this.moments = new Moments(clock.getZone());
        this.messages = messages;
    }

    /** @param image absolute; empty for none */
    StructuredData news(PublishedArticle article, String address, String description, String image) {
        var content = article.content();
        var printed = Moments.day(content.issuedOn());
        var column = article.labels().column();
        var publisher = heads.publisher(StructuredData.thing(Heads.ORGANISATION));
        return StructuredData.block("NewsArticle")
                .with("mainEntityOfPage", address)
                .with("url", address)
                .with("headline", content.headline())
                .with("alternativeHeadline", content.deck())
                .with("description", description)
                .withTexts("image", image.isEmpty() ? List.of() : List.of(image))
                // A day that is only concluded is not given out as a fact: what is certain then is when it went online.
                .with("datePublished", printed.isEmpty() ? moments.iso(article.firstPublishedAt()) : printed)
                .with("dateModified", moments.iso(article.changedAt()))
                .with("inLanguage", "zh-CN")
                .with("articleSection", column == null ? "" : column.name())
                .withTexts(
                        "keywords",
                        article.labels().topics().stream()
                                .map(topic -> topic.name())
                                .toList())
                .with("author", authors(content, publisher))
                .with("publisher", publisher);
    }

    /** Who took the photos wrote nothing. A story that names nobody is its house's, a reprint the house's it came from. */
    private static List<StructuredData> authors(EditionContent content, StructuredData publisher) {
        var people = content.bylines().stream()
                .filter(byline -> !byline.work().equals("摄"))
                .map(ArticleData::author)
                .toList();
        if (!people.isEmpty()) return people;
        var source = content.source();
        if (source == null || !(source.type().equals("reprint") || content.kind() == Kind.REPRINT))
            return List.of(publisher);
        var author = source.author();
        return author.isEmpty()
                ? List.of(StructuredData.thing(Heads.ORGANISATION).with("name", source.name()))
                : List.of(StructuredData.thing("Person").with("name", author));
    }

    private static StructuredData author(Byline byline) {
        return StructuredData.thing("Person").with("name", byline.name()).with("jobTitle", byline.title());
    }

    /**
     * The pairs that still hold; a machine that reads one out would not read the notice above it. FAQPage, not QAPage:
     * that is for one question that anybody may answer.
     */
    Optional<StructuredData> questions(PublishedArticle article, String address) {
        var notices = PairNotice.of(article.standings(), LocalDate.now(clock), messages);
        var questions = article.content().pairs().stream()
                .filter(pair -> !pair.answer().isEmpty() && !notices.containsKey(pair.number()))
                .map(pair -> question(pair, address + "#qa-" + pair.number()))
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(StructuredData.block("FAQPage")
                        .with("url", address)
                        .with("inLanguage", "zh-CN")
                        .with("mainEntity", questions));
    }

    private static StructuredData question(Qa pair, String address) {
        var words = pair.answer().stream()
                .filter(block -> !(block instanceof Figure))
                .toList();
        var body = pair.answeringBody();
        var answer = StructuredData.thing("Answer")
                .with("url", address)
                .with("text", String.join("\n", Blocks.lines(words)))
                .with("dateCreated", Moments.day(pair.answeredOn()));
        if (!body.isEmpty())
            answer.with("author", StructuredData.thing(Heads.ORGANISATION).with("name", body));
        return StructuredData.thing("Question")
                .with("@id", address)
                .with("url", address)
                .with("name", Spans.shown(pair.question()))
                .with("acceptedAnswer", answer);
    }

    /**
     * Baidu's 落地页时间因子. What was changed last is for a page of questions the day of its first answer, and nothing
     * where no source says it. Its context stands beside schema.org's, so that other readers know what they see.
     */
    StructuredData times(PublishedArticle article, String address, String description, String image) {
        return StructuredData.block("WebPage")
                .withTexts("@context", List.of(StructuredData.SCHEMA, BAIDU))
                .with("@id", address)
                .with("title", article.content().headline())
                .withTexts("images", image.isEmpty() ? List.of() : List.of(image))
                .with("description", description)
                .with("pubDate", moments.baidu(article.firstPublishedAt()))
                .with("upDate", changed(article));
    }

    private String changed(PublishedArticle article) {
        if (article.content().kind() != Kind.QA) return moments.baidu(article.changedAt());
        return article.content().pairs().stream()
                .map(Qa::answeredOn)
                .flatMap(Stream::ofNullable)
                .map(Moments::day)
                .filter(day -> !day.isEmpty())
                .min(String::compareTo)
                .map(day -> day + "T00:00:00")
                .orElse("");
    }
}

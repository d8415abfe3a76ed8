package org.xingyao.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Qa;

/** Writes an article as a file that {@link ArticleReader} reads back as the same content and filing. */
final class ArticleWriter {
    private ArticleWriter() {}

    static String write(PublishedArticle article) {
        var content = article.content();
        var filing = article.filing();
        var front = new YamlText();
        front.add("slug", article.slug());
        head(front, content);
        file(front, filing);
        source(front, content);
        photos(front, content);
        for (var note : front.list("restorations", content.restorations())) {
            front.item("place", note.place(), "note", note.note());
        }
        pairs(front, content, filing);
        return "---\n" + front + "---\n\n" + MarkdownWriter.write(content.blocks());
    }

    private static void head(YamlText front, EditionContent content) {
        front.add("kind", content.kind().id());
        front.add("kicker", content.kicker());
        front.add("headline", content.headline());
        front.add("short-title", content.shortTitle());
        front.add("deck", content.deck());
        front.add("summary", content.summary());
        var date = content.issuedOn();
        front.add("date", iso(date));
        if (date != null && date.inferred()) front.flag("date-inferred");
        bylines(front, content.bylines());
        front.add("dateline", content.dateline());
        front.add("column", content.column());
        front.add("series", content.series());
        if (content.number() > 0) front.number("number", content.number());
        front.add("responsible-editor", content.responsibleEditor());
    }

    /** As printed where that reads back as the same; else taken apart. */
    private static void bylines(YamlText front, List<Byline> bylines) {
        if (bylines.stream().allMatch(byline -> Byline.parse(byline.printed()).equals(byline))) {
            front.add("bylines", bylines.stream().map(Byline::printed).toList());
            return;
        }
        for (var byline : front.list("bylines", bylines)) {
            front.item("title", byline.title(), "name", byline.name(), "work", byline.work());
        }
    }

    private static void file(YamlText front, Filing filing) {
        if (!filing.track().equals("none")) front.add("track", filing.track());
        front.add("stars", filing.stars());
        front.add("regions", filing.regions());
        front.add("organisations", filing.organisations());
        front.add("topics", filing.topics());
    }

    private static void source(YamlText front, EditionContent content) {
        var source = content.source();
        if (source == null) return;
        front.map(
                "source",
                "type",
                source.type(),
                "name",
                source.name(),
                "url",
                source.url(),
                "title",
                source.title(),
                "author",
                source.author());
    }

    private static void photos(YamlText front, EditionContent content) {
        Set<String> written = new HashSet<>();
        var figures = Blocks.all(content.blocks(), Figure.class).stream()
                .filter(figure -> written.add(figure.key()))
                .toList();
        for (var figure : front.list("photos", figures)) {
            var file = figure.file() == null ? "" : "photos/" + figure.file();
            front.item(
                    "key",
                    figure.key(),
                    "file",
                    file,
                    "caption",
                    figure.caption(),
                    "credit",
                    figure.credit(),
                    "alt",
                    figure.alt());
        }
    }

    private static void pairs(YamlText front, EditionContent content, Filing filing) {
        for (var pair : front.list("pairs", content.pairs())) {
            front.itemNumber("number", pair.number());
            front.inItem("short-answer", pair.shortAnswer());
            front.inItem("answering-body", pair.answeringBody());
            front.inItem("answered-on", iso(pair.answeredOn()));
            if (pair.answeredOn() != null && pair.answeredOn().inferred()) front.inItem("answered-on-inferred", "true");
            basis(front, pair);
            filing.pairs().stream()
                    .filter(entry -> entry.number() == pair.number())
                    .forEach(entry -> filing(front, entry));
        }
    }

    private static void basis(YamlText front, Qa pair) {
        for (var basis : front.listInItem("policy-basis", pair.policyBasis())) {
            front.deepItem("document", basis.document(), "clause", basis.clause());
        }
    }

    private static void filing(YamlText front, Filing.OfPair entry) {
        front.inItem("other-wordings", entry.otherWordings());
        front.inItem("audience", entry.audience());
        if (!entry.validity().equals("unknown")) front.inItem("validity", entry.validity());
        front.inItem("valid-from", text(entry.validFrom()));
        front.inItem("valid-to", text(entry.validTo()));
        front.inItem("review-by", text(entry.reviewBy()));
        front.inItem("superseded-by", entry.supersededBy());
    }

    private static String iso(@Nullable IssueDate date) {
        return date == null ? "" : date.iso();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

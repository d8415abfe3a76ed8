package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.Draft;
import org.xingyao.nlp.Pinyin;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;

/** Turns a line of the JSON import into a draft. Needs a database session for names. */
@ApplicationScoped
class JsonDrafts {
    /** A series may carry its number in its name: …系列答记者问之24. */
    private static final Pattern NUMBERED = Pattern.compile("(.+?)之(\\d{1,4})");

    private final Regions regions;
    private final Stars stars;
    private final Columns columns;
    private final SeriesList series;
    private final Topics topics;

    JsonDrafts(Regions regions, Stars stars, Columns columns, SeriesList series, Topics topics) {
        this.regions = regions;
        this.stars = stars;
        this.columns = columns;
        this.series = series;
        this.topics = topics;
    }

    /** @throws BadFile naming the line and the field at fault */
    Draft draft(JsonArticle json, int line) {
        var title = json.text("title");
        if (title.isEmpty()) throw new BadFile(line, "缺 title，请补上标题");
        var filing = new Filing(
                json.text("track").isEmpty() ? "none" : json.text("track"),
                slugs(json, "star", line, stars::called, (Star star) -> star.slug),
                slugs(json, "region", line, regions::called, (Region region) -> region.slug),
                List.of(),
                json.texts("tags"),
                List.of());
        var slug = json.text("slug");
        var id = json.text("id");
        return new Draft(
                slug.isEmpty() ? Pinyin.slug(title) : slug,
                id.isEmpty() ? null : id,
                content(json, title, line),
                filing,
                newTopics(filing),
                Map.of());
    }

    private EditionContent content(JsonArticle json, String title, int line) {
        var kind = json.text("kind");
        var inSeries = inSeries(json.text("series"));
        return new EditionContent(
                Kind.of(kind.isEmpty() ? "news" : kind)
                        .orElseThrow(() -> new BadFile(line, "kind 没有“" + kind + "”这种体裁")),
                "",
                title,
                "",
                json.text("deck"),
                "",
                json.texts("byline").stream().map(Byline::parse).toList(),
                only(slugs(json, "column", line, columns::called, (Column column) -> column.slug)),
                inSeries.map(Numbered::slug).orElse(""),
                inSeries.map(Numbered::number).orElse(0),
                date(json.text("date"), line),
                "",
                null,
                "",
                kind.equals(Kind.QA.id())
                        ? pairs(json.paragraphs("body"))
                        : json.paragraphs("body").stream()
                                .map(Paragraph::of)
                                .map(Block.class::cast)
                                .toList(),
                List.of());
    }

    private static List<Block> pairs(List<String> paragraphs) {
        var pairs = new PairCollector();
        for (var text : paragraphs) {
            var spans = Spans.of(text);
            var source = Spans.shown(spans);
            var sign = PairSign.at(source);
            if (sign.isPresent() && sign.get() == PairSign.QUESTION) pairs.question(PairSign.without(spans, source));
            else if (sign.isPresent() && pairs.lacksAnswer()) pairs.answer(PairSign.without(spans, source));
            else pairs.add(new Paragraph(spans));
        }
        pairs.end();
        return pairs.blocks();
    }

    private record Numbered(String slug, int number) {}

    /** A series that is not on file is left out: an import brings articles, not columns and series. */
    private Optional<Numbered> inSeries(String text) {
        var match = NUMBERED.matcher(text);
        if (!match.matches()) return Optional.empty();
        int number = Integer.parseInt(match.group(2));
        return series.called(match.group(1)).map(one -> new Numbered(one.slug, number));
    }

    private static @Nullable IssueDate date(String text, int line) {
        if (text.isEmpty()) return null;
        try {
            return IssueDate.of(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (IllegalArgumentException e) {
            throw new BadFile(line, "date 的“" + text + "”不是日期，请写成 2022-07-01");
        }
    }

    private static <E> List<String> slugs(
            JsonArticle json, String field, int line, Function<String, Optional<E>> find, Function<E, String> slug) {
        var slugs = new ArrayList<String>();
        for (var name : json.texts(field)) {
            slugs.add(find.apply(name)
                    .map(slug)
                    .orElseThrow(() -> new BadFile(line, field + " 没有“" + name + "”，请改正或先在分类里建立")));
        }
        return slugs;
    }

    private Map<String, String> newTopics(Filing filing) {
        var fresh = new LinkedHashMap<String, String>();
        for (var name : filing.topics()) if (topics.named(name).isEmpty()) fresh.put(name, Pinyin.slug(name));
        return fresh;
    }

    private static String only(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}

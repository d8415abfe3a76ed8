package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.EditionContent;
import org.xingyao.article.EditionContent.Restoration;
import org.xingyao.article.EditionContent.Source;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.Draft;
import org.xingyao.nlp.Pinyin;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Organisation;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Recall;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.taxonomy.Star;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;
import org.xingyao.text.Invalid;

/** Turns the import's JSON into a draft. Needs a transaction for names. */
@ApplicationScoped
class JsonDrafts {
    /** A series may carry its number in its name: …系列答记者问之24. */
    private static final Pattern NUMBERED = Pattern.compile("(.+?)之(\\d{1,4})");

    private static final Set<String> TRACKS = Set.of("village", "community", "both", "none");

    /** As long as the name of a topic may be. */
    private static final int LONGEST_TAG = 40;

    private final Regions regions;
    private final Stars stars;
    private final Columns columns;
    private final SeriesList series;
    private final Organisations organisations;
    private final Topics topics;
    private final Recall recall;

    JsonDrafts(
            Regions regions,
            Stars stars,
            Columns columns,
            SeriesList series,
            Organisations organisations,
            Topics topics,
            Recall recall) {
        this.regions = regions;
        this.stars = stars;
        this.columns = columns;
        this.series = series;
        this.organisations = organisations;
        this.topics = topics;
        this.recall = recall;
    }

    /** @throws Invalid naming the field at fault */
    Draft draft(JsonArticle json) {
        var title = title(json);
        var slug = json.text("slug");
        var id = json.text("id");
        var filing = filing(json);
        return new Draft(
                slug.isEmpty() ? Pinyin.slug(title) : slug,
                !slug.isEmpty(),
                id.isEmpty() ? null : id,
                content(json, title),
                filing,
                newTopics(filing),
                Map.of());
    }

    /** Its words alone, without what is looked up: no column, series or filing. @throws Invalid naming the field at fault */
    static EditionContent words(JsonArticle json) {
        var kind = kind(json);
        return new EditionContent(
                kind,
                json.text("kicker"),
                title(json),
                json.text("shortTitle"),
                json.text("deck"),
                json.text("summary"),
                json.texts("byline").stream().map(Byline::parse).toList(),
                "",
                "",
                0,
                null,
                json.text("dateline"),
                null,
                "",
                blocks(json, kind),
                List.of());
    }

    /** How it is filed. @throws Invalid naming the field at fault */
    Filing filing(JsonArticle json) {
        var track = json.text("track").isEmpty() ? "none" : json.text("track");
        if (!TRACKS.contains(track))
            throw new Invalid("track", "track 没有“" + track + "”，可用 village、community、both、none");
        return new Filing(
                track,
                slugs(json, "star", stars::called, (Star star) -> star.slug),
                slugs(json, "region", regions::called, (Region region) -> region.slug),
                slugs(json, "organisations", organisations::called, (Organisation organisation) -> organisation.slug),
                tags(json),
                List.of());
    }

    private static List<String> tags(JsonArticle json) {
        var tags = json.texts("tags");
        for (var tag : tags)
            if (tag.length() > LONGEST_TAG) throw new Invalid("tags", "tags 里的一项最长 " + LONGEST_TAG + " 字，请删短");
        return tags;
    }

    private static String title(JsonArticle json) {
        var title = json.text("title");
        if (title.isEmpty()) throw new Invalid("title", "缺 title，请补上标题");
        return title;
    }

    private static Kind kind(JsonArticle json) {
        var kind = json.text("kind");
        return Kind.of(kind.isEmpty() ? "news" : kind)
                .orElseThrow(() -> new Invalid("kind", "kind 没有“" + kind + "”这种体裁"));
    }

    private EditionContent content(JsonArticle json, String title) {
        var kind = kind(json);
        var inSeries = inSeries(json);
        return new EditionContent(
                kind,
                json.text("kicker"),
                title,
                json.text("shortTitle"),
                json.text("deck"),
                json.text("summary"),
                json.texts("byline").stream().map(Byline::parse).toList(),
                only(slugs(json, "column", columns::called, (Column column) -> column.slug)),
                inSeries.map(Numbered::slug).orElse(""),
                inSeries.map(Numbered::number).orElse(0),
                date(json),
                json.text("dateline"),
                part(json, "source", Source.class),
                json.text("responsibleEditor"),
                blocks(json, kind),
                parts(json, "restorations", Restoration[].class));
    }

    private static <T> @Nullable T part(JsonArticle json, String field, Class<T> type) {
        try {
            return json.has(field) ? CanonicalJson.readPart(json.raw(field), type) : null;
        } catch (IllegalArgumentException e) {
            throw new Invalid(field, field + " 读不出来：" + e.getMessage());
        }
    }

    private static <T> List<T> parts(JsonArticle json, String field, Class<T[]> type) {
        var parts = part(json, field, type);
        return parts == null
                ? List.of()
                : Stream.of(parts).filter(Objects::nonNull).toList();
    }

    private static List<Block> blocks(JsonArticle json, Kind kind) {
        return json.has("blocks")
                ? parts(json, "blocks", Block[].class)
                : Blocks.filled(blocks(json.paragraphs("body"), kind));
    }

    /** In a qa, paragraphs that begin 问： or 答： make pairs. */
    static List<Block> blocks(List<String> paragraphs, Kind kind) {
        return kind == Kind.QA
                ? pairs(paragraphs)
                : paragraphs.stream().map(Paragraph::of).map(Block.class::cast).toList();
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
    private Optional<Numbered> inSeries(JsonArticle json) {
        var text = json.text("series");
        var match = NUMBERED.matcher(text);
        if (match.matches()) return numbered(match.group(1), match.group(2));
        return json.text("seriesNo").matches("\\d{1,4}") ? numbered(text, json.text("seriesNo")) : Optional.empty();
    }

    /** Without the number it may carry. */
    static String nameOfSeries(JsonArticle json) {
        var match = NUMBERED.matcher(json.text("series"));
        return match.matches() ? match.group(1) : json.text("series");
    }

    private Optional<Numbered> numbered(String name, String number) {
        return recall.get("series", name, series::called).map(one -> new Numbered(one.slug, Integer.parseInt(number)));
    }

    private static @Nullable IssueDate date(JsonArticle json) {
        var text = json.text("date");
        if (text.isEmpty()) return null;
        try {
            var day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
            return new IssueDate(day, json.isTrue("dateInferred"));
        } catch (IllegalArgumentException e) {
            throw new Invalid("date", "date 的“" + text + "”不是日期，请写成 2022-07-01");
        }
    }

    private <E> List<String> slugs(
            JsonArticle json, String field, Function<String, Optional<E>> find, Function<E, String> slug) {
        var slugs = new ArrayList<String>();
        for (var name : json.texts(field)) {
            slugs.add(recall.get(field, name, find)
                    .map(slug)
                    .orElseThrow(() -> new Invalid(field, field + " 没有“" + name + "”，请改正或先在分类里建立")));
        }
        return slugs;
    }

    Map<String, String> newTopics(Filing filing) {
        var fresh = new LinkedHashMap<String, String>();
        for (var name : filing.topics())
            if (recall.get("topic", name, topics::named).isEmpty()) fresh.put(name, Pinyin.slug(name));
        return fresh;
    }

    private static String only(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}

package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Qa;
import org.xingyao.nlp.Pinyin;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Topics;

/** Reads an article file (front matter and Markdown) as content and filing. Needs a database session for names. */
@ApplicationScoped
class ArticleReader {
    private static final Set<String> TRACKS = Set.of("village", "community", "both", "none");
    private static final Set<String> VALIDITIES = Set.of("valid", "expired", "repealed", "unknown");

    private final Regions regions;
    private final Organisations organisations;
    private final Topics topics;

    ArticleReader(Regions regions, Organisations organisations, Topics topics) {
        this.regions = regions;
        this.organisations = organisations;
        this.topics = topics;
    }

    /**
     * What a file says.
     *
     * @param slug empty when the file does not say
     * @param newTopics those not on file, each with the slug it would get
     * @param photoFiles for each figure key the file's own path to the picture; figures in the content are still placeholders
     * @param notices what was dropped or not understood, the file left empty
     */
    record Read(
            String slug,
            EditionContent content,
            Filing filing,
            Map<String, String> newTopics,
            List<PhotoFile> photoFiles,
            YamlMap front,
            List<Problem> notices) {}

    /** Where the picture of a figure lies, and the line that says so. */
    record PhotoFile(String key, String path, int line) {}

    /** @throws BadFile with the line at fault */
    Read read(String text) {
        var file = ArticleFile.split(text);
        var front = file.front();
        var slug = front.text("slug");
        var photoFiles = new ArrayList<PhotoFile>();
        var photos = front.maps("photos").stream()
                .map(photo -> figure(photo, photoFiles))
                .toList();
        var body = MarkdownReader.read(file.body(), file.bodyOffset(), photos);
        var pairs = front.maps("pairs");
        var content = content(front, withPairs(body.blocks(), front, pairs));
        var filing = filing(front, pairs);
        var notices = new ArrayList<>(body.notices());
        Stream.concat(Stream.of(front), pairs.stream())
                .forEach(map -> map.unknownKeys()
                        .forEach(key -> notices.add(new Problem("", map.line(key), "不认识“" + key + "”，已略过；请检查拼写"))));
        return new Read(slug, content, filing, newTopics(filing), photoFiles, front, notices);
    }

    /** HanLP is only woken for a topic that is really new. */
    private Map<String, String> newTopics(Filing filing) {
        return filing.topics().stream()
                .filter(name -> topics.named(name).isEmpty())
                .distinct()
                .collect(Collectors.toMap(name -> name, Pinyin::slug));
    }

    private static Figure figure(YamlMap photo, List<PhotoFile> files) {
        var key = photo.required("key");
        var path = photo.text("file");
        if (!path.isEmpty()) files.add(new PhotoFile(key, path, photo.line("file")));
        try {
            return new Figure(key, null, photo.text("caption"), photo.text("credit"), photo.text("alt"));
        } catch (IllegalArgumentException e) {
            throw new BadFile(photo.line("key"), "图片的 key “" + key + "”只能用字母、数字和连字符");
        }
    }

    private EditionContent content(YamlMap front, List<Block> blocks) {
        var kind = front.text("kind");
        return new EditionContent(
                Kind.of(kind.isEmpty() ? "news" : kind)
                        .orElseThrow(() -> new BadFile(front.line("kind"), "没有体裁“" + kind + "”，可用：" + kinds())),
                front.text("kicker"),
                front.text("headline"),
                front.text("short-title"),
                front.text("deck"),
                front.text("summary"),
                front.each(
                        "bylines",
                        Byline::parse,
                        byline -> new Byline(byline.text("title"), byline.required("name"), byline.text("work"))),
                front.text("column"),
                front.text("series"),
                front.number("number").orElse(0),
                date(front, "date", front.flag("date-inferred")),
                front.text("dateline"),
                front.map("source").map(ArticleReader::source).orElse(null),
                front.text("responsible-editor"),
                blocks,
                front.maps("restorations").stream()
                        .map(note -> new EditionContent.Restoration(note.text("place"), note.required("note")))
                        .toList());
    }

    private static String kinds() {
        return Stream.of(Kind.values()).map(Kind::id).collect(Collectors.joining("、"));
    }

    private static EditionContent.@Nullable Source source(YamlMap source) {
        return new EditionContent.Source(
                source.text("type"),
                source.text("name"),
                source.text("url"),
                source.text("title"),
                source.text("author"));
    }

    /** The n-th entry of pairs belongs to the n-th pair of the body. */
    private List<Block> withPairs(List<Block> blocks, YamlMap front, List<YamlMap> entries) {
        long count = blocks.stream().filter(Qa.class::isInstance).count();
        if (entries.size() > count) {
            throw new BadFile(
                    entries.get((int) count).line(), "pairs 有 " + entries.size() + " 项，正文只有 " + count + " 组问答");
        }
        var bodyOfAll = answeringBody(front);
        var dayOfAll = date(front, "answered-on", false);
        var next = entries.iterator();
        return blocks.stream()
                .map(block -> block instanceof Qa qa
                        ? pair(qa, next.hasNext() ? next.next() : null, bodyOfAll, dayOfAll)
                        : block)
                .toList();
    }

    private Block pair(Qa qa, @Nullable YamlMap entry, String bodyOfAll, @Nullable IssueDate dayOfAll) {
        if (entry == null) return new Qa(0, qa.question(), qa.answer(), "", bodyOfAll, dayOfAll, List.of());
        var body = answeringBody(entry);
        var day = date(entry, "answered-on", entry.flag("answered-on-inferred"));
        return new Qa(
                entry.number("number").orElse(0),
                qa.question(),
                qa.answer(),
                entry.text("short-answer"),
                body.isEmpty() ? bodyOfAll : body,
                day == null ? dayOfAll : day,
                entry.maps("policy-basis").stream()
                        .map(basis -> new Qa.PolicyBasis(basis.required("document"), basis.text("clause")))
                        .toList());
    }

    /** A slug of an organisation becomes its name: an edition keeps what the reader read. */
    private String answeringBody(YamlMap map) {
        var said = map.text("answering-body");
        return organisations.bySlug(said).map(organisation -> organisation.name).orElse(said);
    }

    private Filing filing(YamlMap front, List<YamlMap> pairs) {
        var track = front.text("track");
        if (!track.isEmpty() && !TRACKS.contains(track)) {
            throw new BadFile(front.line("track"), "track 应是 village、community、both 或 none，现为“" + track + "”");
        }
        return new Filing(
                track.isEmpty() ? "none" : track,
                front.texts("stars"),
                front.texts("regions").stream().map(name -> region(front, name)).toList(),
                front.texts("organisations"),
                front.texts("topics"),
                pairs.stream().map(ArticleReader::pairFiling).toList());
    }

    private String region(YamlMap front, String name) {
        return regions.called(name)
                .map((Region region) -> region.slug)
                .orElseThrow(() ->
                        new BadFile(front.line("regions"), "没有地区“" + name + "”，或有几个同名的；请写代码或 regions.yaml 里的 slug"));
    }

    private static Filing.OfPair pairFiling(YamlMap entry) {
        var validity = entry.text("validity");
        if (!validity.isEmpty() && !VALIDITIES.contains(validity)) {
            throw new BadFile(
                    entry.line("validity"), "validity 应是 valid、expired、repealed 或 unknown，现为“" + validity + "”");
        }
        return new Filing.OfPair(
                entry.number("number").orElse(0),
                entry.texts("other-wordings"),
                entry.texts("audience"),
                validity.isEmpty() ? "unknown" : validity,
                day(entry, "valid-from"),
                day(entry, "valid-to"),
                day(entry, "review-by"),
                entry.text("superseded-by"));
    }

    private static @Nullable IssueDate date(YamlMap map, String key, boolean inferred) {
        var text = map.text(key);
        if (text.isEmpty()) return null;
        try {
            return new IssueDate(text, inferred);
        } catch (IllegalArgumentException e) {
            throw new BadFile(map.line(key), "“" + text + "”不是日期，请写成 2022-07-01、2022-07 或 2022");
        }
    }

    private static @Nullable LocalDate day(YamlMap map, String key) {
        var text = map.text(key);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadFile(map.line(key), "“" + text + "”不是日期，请写成 2022-07-01");
        }
    }
}

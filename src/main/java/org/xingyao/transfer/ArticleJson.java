package org.xingyao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Blocks;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.Draft;
import org.xingyao.text.Invalid;

/** The import's JSON for one article, as the API takes it, and back. */
@ApplicationScoped
public class ArticleJson {
    private final JsonDrafts drafts;

    ArticleJson(JsonDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What was read.
     *
     * @param ignored fields that were left out: not known, or naming a series that is not on file
     */
    public record Read(Draft draft, List<String> ignored) {}

    /** @throws Invalid naming the field at fault */
    @Transactional
    public Read read(byte @Nullable [] bytes) {
        var json = parse(bytes);
        var draft = drafts.draft(json);
        var ignored = new ArrayList<>(json.unknownFields());
        if (json.has("series")
                && !json.text("series").isEmpty()
                && draft.content().series().isEmpty()) ignored.add("series");
        return new Read(draft, ignored);
    }

    /**
     * How an article is to be filed.
     *
     * @param newTopics topics that may be made, by name, each with a slug to begin with
     */
    public record Refiling(Filing filing, Map<String, String> newTopics) {}

    /**
     * The filing that the JSON asks for; what it does not name stays as it is.
     *
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public Refiling filing(byte @Nullable [] bytes, Filing before) {
        var json = parse(bytes);
        var asked = drafts.filing(json);
        var filing = new Filing(
                json.has("track") ? asked.track() : before.track(),
                json.has("star") ? asked.stars() : before.stars(),
                json.has("region") ? asked.regions() : before.regions(),
                json.has("organisations") ? asked.organisations() : before.organisations(),
                json.has("tags") ? asked.topics() : before.topics(),
                before.pairs());
        return new Refiling(filing, drafts.newTopics(filing));
    }

    private static JsonArticle parse(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) throw new Invalid("", "请求没有内容，应是一个 JSON 对象");
        return JsonArticle.parse(bytes);
    }

    /** One text of a small JSON object; empty when it is not there or nothing was sent. */
    public static String text(byte @Nullable [] bytes, String field) {
        return bytes == null || bytes.length == 0
                ? ""
                : JsonArticle.parse(bytes).text(field);
    }

    /** The body as paragraphs parted by newlines; empty when reading them again would give another body. */
    public static Optional<String> body(EditionContent content) {
        var lines = new ArrayList<String>();
        for (var block : content.blocks()) lines.addAll(lines(block));
        var numberless = content.blocks().stream()
                .map(block -> block instanceof Qa qa ? qa.withNumber(0) : block)
                .toList();
        return JsonDrafts.blocks(lines, content.kind()).equals(numberless)
                ? Optional.of(String.join("\n", lines))
                : Optional.empty();
    }

    private static List<String> lines(Block block) {
        if (!(block instanceof Qa qa)) return Blocks.lines(List.of(block));
        var lines = new ArrayList<String>();
        lines.add("问：" + Spans.shown(qa.question()));
        var answer = Blocks.lines(qa.answer());
        for (int i = 0; i < answer.size(); i++) lines.add((i == 0 ? "答：" : "") + answer.get(i));
        return lines;
    }
}

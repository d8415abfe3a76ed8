package org.xingyao.desk.writing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.EditionContent.Source;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.IssueDate;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.BodyText;

/**
 * The fields of the form as they were typed, by name, so that a form that is refused shows them again.
 *
 * @param values never null: a field that was not sent is empty
 */
record WritingForm(Map<String, String> values) {
    private static final List<String> FIELDS = List.of(
            "tag",
            "kind",
            "kicker",
            "headline",
            "shortTitle",
            "deck",
            "summary",
            "bylines",
            "column",
            "series",
            "number",
            "issuedOn",
            "dateline",
            "responsibleEditor",
            "sourceType",
            "sourceName",
            "sourceUrl",
            "sourceTitle",
            "sourceAuthor",
            "body");

    static WritingForm of(MultivaluedMap<String, String> sent) {
        var values = new HashMap<String, String>();
        for (var name : FIELDS) values.put(name, Objects.requireNonNullElse(sent.getFirst(name), ""));
        return new WritingForm(Map.copyOf(values));
    }

    /** @param sent fields of the head by name; others than the form's are left out */
    static WritingForm of(Map<String, String> sent) {
        var values = new HashMap<String, String>();
        for (var name : FIELDS) values.put(name, sent.getOrDefault(name, ""));
        return new WritingForm(Map.copyOf(values));
    }

    static WritingForm of(EditionContent content, String tag) {
        var values = new HashMap<String, String>();
        values.put("tag", tag);
        values.put("kind", content.kind().id());
        values.put("kicker", content.kicker());
        values.put("headline", content.headline());
        values.put("shortTitle", content.shortTitle());
        values.put("deck", content.deck());
        values.put("summary", content.summary());
        values.put("bylines", content.bylines().stream().map(Byline::printed).collect(Collectors.joining("\n")));
        values.put("column", content.column());
        values.put("series", content.series());
        values.put("number", content.number() == 0 ? "" : Integer.toString(content.number()));
        values.put(
                "issuedOn", content.issuedOn() == null ? "" : content.issuedOn().iso());
        values.put("dateline", content.dateline());
        values.put("responsibleEditor", content.responsibleEditor());
        values.putAll(sourceFields(content.source()));
        values.put("body", BodyText.of(content));
        return new WritingForm(Map.copyOf(values));
    }

    private static Map<String, String> sourceFields(@Nullable Source source) {
        if (source == null) return Map.of();
        return Map.of(
                "sourceType", source.type(),
                "sourceName", source.name(),
                "sourceUrl", source.url(),
                "sourceTitle", source.title(),
                "sourceAuthor", source.author());
    }

    /** The fields of the head alone. */
    Map<String, String> head() {
        var head = new HashMap<>(values);
        head.keySet().removeAll(List.of("body", "tag"));
        return head;
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same words, to be saved on another manuscript. */
    WritingForm on(String tag) {
        var other = new HashMap<>(values);
        other.put("tag", tag);
        return new WritingForm(Map.copyOf(other));
    }

    /**
     * What was written, with all that the form has no field for taken from before.
     *
     * @throws Invalid naming the field that can't be read
     */
    EditionContent content(EditionContent before, List<Block> blocks) {
        return new EditionContent(
                Kind.of(value("kind")).orElse(before.kind()),
                value("kicker"),
                value("headline"),
                value("shortTitle"),
                value("deck"),
                value("summary"),
                bylines(before),
                value("column"),
                value("series"),
                number(),
                issuedOn(before.issuedOn()),
                value("dateline"),
                source(),
                value("responsibleEditor"),
                blocks,
                before.restorations());
    }

    /** A byline that is printed as it was stays as it was, however it would be read. */
    private List<Byline> bylines(EditionContent before) {
        var known = before.bylines().stream()
                .collect(Collectors.toMap(Byline::printed, byline -> byline, (first, _) -> first));
        return value("bylines")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> known.getOrDefault(line, Byline.parse(line)))
                .toList();
    }

    /** None when nothing of it is filled in. */
    private @Nullable Source source() {
        var source = new Source(
                value("sourceType"),
                value("sourceName"),
                value("sourceUrl"),
                value("sourceTitle"),
                value("sourceAuthor"));
        return source.equals(new Source("", "", "", "", "")) ? null : source;
    }

    private int number() {
        var typed = value("number").strip();
        if (typed.isEmpty()) return 0;
        if (!typed.matches("\\d{1,4}")) throw new Invalid("number", "期数写数字，如 6；不属于系列就留空");
        return Integer.parseInt(typed);
    }

    private @Nullable IssueDate issuedOn(@Nullable IssueDate before) {
        var typed = value("issuedOn").strip();
        if (typed.isEmpty()) return null;
        if (before != null && before.iso().equals(typed)) return before;
        try {
            return IssueDate.of(typed);
        } catch (IllegalArgumentException e) {
            throw new Invalid("issuedOn", "见报日期请写成 2026-11-24，只知道年月写 2026-11，或留空");
        }
    }
}

package org.xingyao.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/**
 * An article in the import's JSON, as texts. An empty string means none, numbers are read as texts, and a field that is
 * not known is named, not refused.
 */
final class JsonArticle {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> FIELDS = Set.of(
            "id", "slug", "kind", "title", "deck", "byline", "date", "region", "star", "track", "series", "column",
            "tags", "body");

    /** What the API takes and gives beside: all of an edition, so that nothing is lost on the way out and in. */
    private static final Set<String> MORE_FIELDS = Set.of(
            "kicker",
            "shortTitle",
            "summary",
            "dateline",
            "dateInferred",
            "seriesNo",
            "source",
            "responsibleEditor",
            "restorations",
            "organisations",
            "blocks");

    /** What the API says of an article beside; sent back with the rest, it asks for nothing. */
    private static final Set<String> READ_ONLY = Set.of("url", "state", "live", "savedAt", "savedBy", "ignored");

    private final JsonNode json;

    private JsonArticle(JsonNode json) {
        this.json = json;
    }

    /** @throws Invalid when the bytes are no UTF-8 or no JSON object */
    static JsonArticle parse(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var json = MAPPER.readTree(text);
            if (json == null || !json.isObject()) throw new Invalid("", "应是一个 JSON 对象，如 {\"title\": …}");
            return new JsonArticle(json);
        } catch (CharacterCodingException e) {
            throw new Invalid("", "不是 UTF-8 编码，请改用 UTF-8");
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            var place = line > 1 ? "第 " + line + " 行第 " + column + " 个字符处" : "第 " + column + " 个字符处";
            throw new Invalid("", "不是 JSON，" + place + "读不下去");
        }
    }

    /** Fields that the format does not know. */
    List<String> unknownFields() {
        var unknown = new ArrayList<String>();
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name) && !MORE_FIELDS.contains(name) && !READ_ONLY.contains(name)) unknown.add(name);
        });
        return unknown;
    }

    String text(String field) {
        var value = json.get(field);
        return value == null || value.isNull() || value.isContainerNode() ? "" : CleanText.line(value.asText());
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    boolean isTrue(String field) {
        return json.path(field).asBoolean(false);
    }

    /** The JSON of a field, for the reader of that part; empty when it is not there. */
    String raw(String field) {
        return has(field) ? json.get(field).toString() : "";
    }

    /** A text or a list of texts. */
    List<String> texts(String field) {
        var value = json.get(field);
        if (value == null || !value.isArray()) return text(field).isEmpty() ? List.of() : List.of(text(field));
        var texts = new ArrayList<String>();
        value.forEach(item -> {
            if (item.isValueNode() && !item.asText().isBlank()) texts.add(CleanText.line(item.asText()));
        });
        return texts;
    }

    /** Paragraphs, parted by newlines. */
    List<String> paragraphs(String field) {
        var value = json.get(field);
        return value == null || !value.isTextual()
                ? List.of()
                : value.textValue().lines().filter(line -> !line.isBlank()).toList();
    }
}

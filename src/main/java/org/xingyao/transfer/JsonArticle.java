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

/**
 * One line of a JSON Lines import, as texts. Names are those of the import format; an empty string means none, numbers
 * are read as texts, and a field that is not known is counted, not refused.
 */
final class JsonArticle {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> FIELDS = Set.of(
            "id", "slug", "kind", "title", "deck", "byline", "date", "region", "star", "track", "series", "column",
            "tags", "body");

    private final JsonNode json;

    private JsonArticle(JsonNode json) {
        this.json = json;
    }

    /** @throws BadFile when the bytes are no UTF-8 or no JSON object; the line number is left to the caller */
    static JsonArticle parse(Lines.Line line) {
        if (line.tooLong()) throw new BadFile(line.number(), "这一行超过 10 MB，请拆开");
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
            var json = MAPPER.readTree(text);
            if (json == null || !json.isObject()) throw new BadFile(line.number(), "每行应是一个 JSON 对象，如 {\"title\": …}");
            return new JsonArticle(json);
        } catch (CharacterCodingException e) {
            throw new BadFile(line.number(), "不是 UTF-8 编码，请另存为 UTF-8");
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new BadFile(line.number(), "不是 JSON，第 " + column + " 个字符处读不下去");
        }
    }

    /** Fields that the format does not know. */
    List<String> unknownFields() {
        var unknown = new ArrayList<String>();
        json.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) unknown.add(name);
        });
        return unknown;
    }

    String text(String field) {
        var value = json.get(field);
        return value == null || value.isNull() || value.isContainerNode() ? "" : CleanText.line(value.asText());
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

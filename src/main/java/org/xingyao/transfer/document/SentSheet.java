package org.xingyao.transfer.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.Invalid;

/**
 * What the editor sends to be saved.
 *
 * @param tag of the manuscript that the words were written on
 * @param fields of the head, by name, as typed
 * @param document the body, see {@link EditorDocument}
 */
public record SentSheet(String tag, Map<String, String> fields, Map<String, Object> document) {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    /** @throws Invalid when it is no JSON object, or has no document */
    public static SentSheet read(byte @Nullable [] bytes) {
        var json = SentJson.object(bytes);
        if (!json.path("document").isObject()) throw new Invalid("document", "请求里没有正文 document，没有保存；请刷新页面再试");
        return new SentSheet(
                json.path("tag").asText(),
                fields(json.path("fields")),
                EditorDocument.MAPPER.convertValue(json.get("document"), TREE));
    }

    private static Map<String, String> fields(JsonNode node) {
        var fields = new HashMap<String, String>();
        for (var field : node.properties()) {
            if (field.getValue().isTextual())
                fields.put(field.getKey(), field.getValue().textValue());
        }
        return Map.copyOf(fields);
    }
}

package org.xingyao.transfer.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Reads what a script of the desk sends. */
final class SentJson {
    /** A text of 300,000 characters with all its nodes takes a third of it; a tree in memory takes ten times its bytes. */
    private static final int LARGEST = 4 << 20;

    private SentJson() {}

    /** @throws Invalid when it is no JSON object */
    static JsonNode object(byte @Nullable [] bytes) {
        if (bytes != null && bytes.length > LARGEST)
            throw new Invalid("document", "正文超过 4 MB，没有保存；请把稿件分成几篇，图片用“图片”按钮上传");
        try {
            var json = EditorDocument.MAPPER.readTree(bytes == null ? new byte[0] : bytes);
            if (json == null || !json.isObject()) throw new Invalid("", "请求应是一个 JSON 对象，没有保存；请刷新页面再试");
            return json;
        } catch (JsonProcessingException e) {
            throw new Invalid("", "请求不是 JSON，没有保存；请刷新页面再试");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory that can't be read", e);
        }
    }

    static String text(JsonNode json, String field) {
        var value = json.path(field);
        return value.isTextual() ? CleanText.line(value.textValue()) : "";
    }

    /** Texts without the empty ones. */
    static List<String> texts(JsonNode json, String field) {
        var texts = new ArrayList<String>();
        for (var one : json.path(field)) {
            var text = CleanText.line(one.asText());
            if (!text.isEmpty() && !texts.contains(text)) texts.add(text);
        }
        return texts;
    }

    /** @throws Invalid naming the field, for a text that is no day */
    static @Nullable LocalDate day(JsonNode json, String field, String label) {
        var text = text(json, field);
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid(field, label + "“" + text + "”不是日期，请写成 2026-11-24");
        }
    }
}

package org.xingyao.transfer.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xingyao.article.CanonicalJson;
import org.xingyao.testsupport.Fuzz;
import org.xingyao.testsupport.RandomBlocks;
import org.xingyao.text.Invalid;

/** What the editor's script sends may be anything: its words are kept and stay the same, or it is refused. */
class EditorDocumentFuzzTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TYPES = List.of(
            "paragraph",
            "heading",
            "blockquote",
            "bulletList",
            "orderedList",
            "listItem",
            "figure",
            "table",
            "tableRow",
            "tableCell",
            "tableHeader",
            "chart",
            "qa",
            "question",
            "answer",
            "text",
            "hardBreak",
            "zqx",
            "");

    private static final List<String> NAMES = List.of(
            "level",
            "start",
            "key",
            "file",
            "caption",
            "credit",
            "alt",
            "colspan",
            "rowspan",
            "number",
            "cid",
            "shortAnswer",
            "answeringBody",
            "answeredOn",
            "inferred",
            "policyBasis",
            "form",
            "title",
            "unit",
            "labels",
            "rows",
            "values",
            "name",
            "href",
            "document",
            "clause");

    private static final List<String> SIGNS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "null",
            "-1",
            "1e99",
            "\"type\":\"qa\"",
            "\"content\":[]",
            "\"attrs\":null",
            "\"text\":7",
            "\\u0000",
            "\\ud800");

    @Test
    void any_tree_of_nodes_is_read_and_what_was_read_is_read_again_as_it_is() {
        Fuzz.check(random -> {
            var document = NODES.objectNode().put("type", "doc");
            document.set("content", content(random, 5));
            try {
                assertStays(MAPPER.convertValue(document, TREE));
            } catch (Invalid e) {
                assertThat(e.said()).isNotBlank();
            }
        });
    }

    @Test
    void a_good_document_with_pieces_taken_out_and_put_in_is_read_or_refused() {
        Fuzz.check(random -> {
            var good = MAPPER.writeValueAsString(EditorDocument.of(new RandomBlocks(random.nextLong()).body()));
            var sent = "{\"tag\":\"x\",\"fields\":{},\"document\":" + Fuzz.changed(random, good, SIGNS) + "}";
            try {
                assertStays(
                        SentSheet.read(sent.getBytes(StandardCharsets.UTF_8)).document());
            } catch (Invalid e) {
                assertThat(e.said()).isNotBlank();
            }
        });
    }

    private static void assertStays(Map<String, Object> document) {
        var blocks = EditorDocument.read(document).blocks();
        var again = EditorDocument.read(EditorDocument.of(blocks));
        assertThat(again.blocks()).as(document.toString()).isEqualTo(blocks);
        for (var block : blocks)
            assertThat(CanonicalJson.readBlock(CanonicalJson.write(block))).isEqualTo(block);
    }

    private static JsonNode content(Random random, int depth) {
        if (random.nextInt(12) == 0) return value(random, depth);
        var content = NODES.arrayNode();
        for (int n = random.nextInt(4); n > 0; n--)
            content.add(random.nextInt(20) == 0 ? value(random, depth) : node(random, depth));
        return content;
    }

    private static JsonNode node(Random random, int depth) {
        var node = NODES.objectNode().put("type", TYPES.get(random.nextInt(TYPES.size())));
        if (random.nextBoolean())
            node.set("text", random.nextInt(6) == 0 ? value(random, depth) : NODES.textNode("汉" + random.nextInt(9)));
        if (random.nextBoolean()) node.set("attrs", attributes(random, depth));
        if (random.nextInt(4) == 0)
            node.putArray("marks")
                    .add(NODES.objectNode()
                            .put("type", random.nextBoolean() ? "link" : "bold")
                            .set("attrs", attributes(random, depth)));
        if (depth > 0 && random.nextInt(5) > 0) node.set("content", content(random, depth - 1));
        return node;
    }

    private static JsonNode attributes(Random random, int depth) {
        var attributes = NODES.objectNode();
        for (int n = random.nextInt(5); n > 0; n--)
            attributes.set(NAMES.get(random.nextInt(NAMES.size())), value(random, depth));
        return attributes;
    }

    private static JsonNode value(Random random, int depth) {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(new BigDecimal("1e" + random.nextInt(-500, 500)));
            case 4 -> NODES.textNode("javascript:zqx");
            case 5 -> NODES.textNode("2022-0" + random.nextInt(99));
            case 6 -> NODES.textNode("\u0000\ud800\u202e");
            case 7 -> NODES.numberNode(Double.NaN);
            case 8 ->
                depth > 0
                        ? NODES.arrayNode().add(value(random, depth - 1)).add(value(random, depth - 1))
                        : NODES.arrayNode();
            case 9 -> depth > 0 ? attributes(random, depth - 1) : NODES.objectNode();
            default -> NODES.textNode("甲".repeat(random.nextInt(300)));
        };
    }
}

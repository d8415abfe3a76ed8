package org.xingyao.transfer.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.xingyao.article.block.Block;
import org.xingyao.text.Invalid;

/** A body as the editor of the desk holds it: a tree of nodes as JSON, each with type, attrs and content. */
public final class EditorDocument {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private EditorDocument() {}

    /**
     * What was read.
     *
     * @param pairs the editor's own id of each pair among the blocks, in reading order; empty where it gave none
     * @param losses what has no place in the blocks, in words for the editor; empty when nothing was lost
     */
    public record Read(List<Block> blocks, List<String> pairs, List<String> losses) {}

    /** @return the tree as maps, lists and plain values, ready to be sent as JSON */
    public static Map<String, Object> of(List<Block> blocks) {
        return MAPPER.convertValue(DocumentWriter.write(blocks), TREE);
    }

    /** @throws Invalid with field body, when it is not the tree of a document at all */
    public static Read read(Map<String, Object> tree) {
        var document = MAPPER.valueToTree(tree);
        if (!document.path("type").asText().equals("doc")) throw new Invalid("body", "正文不是编辑器的文档，没有保存；请刷新页面再试");
        return new DocumentReader().read(document);
    }
}

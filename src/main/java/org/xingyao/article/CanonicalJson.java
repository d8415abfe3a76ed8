package org.xingyao.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;
import org.xingyao.article.block.Block;

/**
 * The one JSON text of a value: components in declared order, no white space, whatever is empty, false, zero or null
 * left out. Two values are equal exactly when their texts are; reviews sign the SHA-256 of this text.
 */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS))
            // isEmpty() of a block is a question, not a property.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            // Days as 2026-11-28.
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CanonicalJson() {}

    public static String write(EditionContent content) {
        return text(content);
    }

    public static String write(Filing filing) {
        return text(filing);
    }

    /** @throws IllegalArgumentException when the text is not the JSON of a filing */
    public static Filing readFiling(String json) {
        return parse(json, Filing.class);
    }

    /** @throws IllegalArgumentException when the text is not the JSON of an edition */
    public static EditionContent read(String json) {
        return parse(json, EditionContent.class);
    }

    public static String write(Block block) {
        return text(block);
    }

    /** @throws IllegalArgumentException when the text is not the JSON of a block */
    public static Block readBlock(String json) {
        return parse(json, Block.class);
    }

    /** The blocks as one JSON array. */
    public static String write(List<Block> blocks) {
        return blocks.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * A part of an edition: blocks as an array, a source …
     *
     * @throws IllegalArgumentException when the text is not the JSON of one; the message says where
     */
    public static <T> T readPart(String json, Class<T> type) {
        return parse(json, type);
    }

    private static String text(Object value) {
        try {
            // writerFor the declared type: otherwise a block at the top would lose its type name.
            return value instanceof Block
                    ? MAPPER.writerFor(Block.class).writeValueAsString(value)
                    : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that can't be written as JSON", e);
        }
    }

    private static <T> T parse(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place(e), e);
        }
    }

    /** Where it is wrong, for the person who wrote it; the library's own words name classes. */
    private static String place(JsonProcessingException e) {
        var path = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
        if (!path.isEmpty()) return path;
        var at = e.getLocation();
        return at == null ? "JSON" : "第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 个字符";
    }
}

package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One piece of an article's body. The type names below are stored for ever: a renamed record keeps its old name here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "paragraph", value = Paragraph.class),
    @JsonSubTypes.Type(name = "heading", value = Heading.class),
    @JsonSubTypes.Type(name = "quote", value = Quote.class),
    @JsonSubTypes.Type(name = "list", value = ListBlock.class),
    @JsonSubTypes.Type(name = "figure", value = Figure.class),
    @JsonSubTypes.Type(name = "table", value = Table.class),
    @JsonSubTypes.Type(name = "chart", value = Chart.class),
    @JsonSubTypes.Type(name = "qa", value = Qa.class)
})
public sealed interface Block permits Paragraph, Heading, Quote, ListBlock, Figure, Table, Chart, Qa {
    /** True for a block that shows nothing; conversions drop such blocks. */
    boolean isEmpty();
}

package org.xingyao.transfer.docx;

import java.util.List;
import org.xingyao.article.block.Span;

/** What the inside of a paragraph is made of. */
sealed interface Bit {
    /** @param size in half points */
    record Words(Span span, int size) implements Bit {}

    /** A line that was ended inside the paragraph. */
    record Break() implements Bit {}

    record Picture(Item.Pic pic) implements Bit {}

    /** What stood in a text box. */
    record Box(List<Item> items) implements Bit {}
}

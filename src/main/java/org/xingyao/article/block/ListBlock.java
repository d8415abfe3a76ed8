package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A list, with numbers or with dots.
 *
 * @param start the first number of an ordered list, 1 to 9999; 0 in a list with dots
 */
@JsonPropertyOrder({"ordered", "start", "items"})
public record ListBlock(boolean ordered, int start, List<Item> items) implements Block {
    public ListBlock {
        start = ordered ? Math.clamp(start, 1, 9999) : 0;
        items = items == null
                ? List.of()
                : items.stream().filter(item -> !item.blocks().isEmpty()).toList();
    }

    /** One entry: paragraphs and lists, the first of them a paragraph. */
    public record Item(List<Block> blocks) {
        public Item {
            blocks = Blocks.filled(blocks).stream()
                    .filter(block -> block instanceof Paragraph || block instanceof ListBlock)
                    .dropWhile(block -> block instanceof ListBlock)
                    .toList();
        }
    }

    @Override
    public boolean isEmpty() {
        return items.isEmpty();
    }
}

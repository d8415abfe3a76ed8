package org.xingyao.article.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body as a list of blocks. */
public final class Blocks {
    private Blocks() {}

    /** Without the blocks that show nothing. */
    public static <B extends Block> List<B> filled(@Nullable List<B> blocks) {
        return blocks == null
                ? List.of()
                : blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    /** Every block, those inside answers included, in reading order. */
    public static Stream<Block> deep(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Qa qa ? Stream.concat(Stream.of(block), deep(qa.answer())) : Stream.of(block));
    }

    public static <B extends Block> List<B> all(List<Block> blocks, Class<B> type) {
        return deep(blocks).filter(type::isInstance).map(type::cast).toList();
    }

    /** The words of a body, a line for each paragraph, item, cell row and caption. */
    public static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        blocks.forEach(block -> collect(block, lines));
        return lines;
    }

    /** How many characters are to be read. */
    public static int characters(List<Block> blocks) {
        return lines(blocks).stream().mapToInt(String::length).sum();
    }

    private static void collect(Block block, List<String> lines) {
        switch (block) {
            case Paragraph paragraph -> lines.add(Spans.shown(paragraph.spans()));
            case Heading heading -> lines.add(Spans.shown(heading.spans()));
            case Quote quote -> quote.paragraphs().forEach(paragraph -> collect(paragraph, lines));
            case ListBlock list -> list.items().forEach(item -> lines.addAll(lines(item.blocks())));
            case Figure figure -> lines.add(figure.caption());
            case Table table -> table.rows().forEach(row -> lines.add(row.shown()));
            case Chart chart -> lines.add(chart.title());
            case Qa qa -> {
                lines.add(Spans.shown(qa.question()));
                lines.addAll(lines(qa.answer()));
            }
        }
    }
}

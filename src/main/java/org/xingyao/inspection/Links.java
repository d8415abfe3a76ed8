package org.xingyao.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** The links of a text. */
final class Links {
    private Links() {}

    /** @param words that carry it, to find it by */
    record Link(String href, String words) {}

    /** Each address once, with the first words that carry it. */
    static List<Link> in(EditionContent content) {
        var seen = new LinkedHashMap<String, Link>();
        content.blocks().stream().flatMap(Links::spans).forEach(span -> {
            var href = span.href();
            if (href != null) seen.putIfAbsent(href, new Link(href, span.text()));
        });
        return List.copyOf(seen.values());
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.spans().stream();
            case Heading heading -> heading.spans().stream();
            case Quote quote -> quote.paragraphs().stream().flatMap(Links::spans);
            case ListBlock list ->
                list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Links::spans);
            case Table table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.spans().stream());
            case Qa qa ->
                Stream.concat(qa.question().stream(), qa.answer().stream().flatMap(Links::spans));
            case Figure _, Chart _ -> Stream.empty();
        };
    }
}

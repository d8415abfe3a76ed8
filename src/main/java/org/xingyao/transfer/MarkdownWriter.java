package org.xingyao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.CanonicalJson;
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

/**
 * Writes a body as Markdown that {@link MarkdownReader} reads back as the same blocks. What Markdown has no way to say
 * (merged cells, charts) becomes a fenced block with the block's own JSON. What stands in front matter (captions, a
 * pair's answering body) is not written here.
 */
final class MarkdownWriter {
    private static final Pattern LINE_START = Pattern.compile("^(?:([>+=~-])|(\\d{1,9})([.)]))");

    private MarkdownWriter() {}

    /** Paragraphs parted by a blank line, with a newline at the end; empty for no blocks. */
    static String write(List<Block> blocks) {
        return blocks.isEmpty() ? "" : String.join("\n\n", parts(blocks)) + "\n";
    }

    private static List<String> parts(List<Block> blocks) {
        var parts = new ArrayList<String>();
        Block above = null;
        boolean otherMarker = false;
        for (var block : blocks) {
            // Without the line the block would count as part of the answer above.
            if (above instanceof Qa && !(block instanceof Qa) && !(block instanceof Heading)) parts.add("***");
            otherMarker = isListLike(above, block) && !otherMarker;
            if (block instanceof Qa qa) parts.addAll(pair(qa));
            else parts.add(part(block, otherMarker));
            above = block;
        }
        return parts;
    }

    private static String part(Block block, boolean otherMarker) {
        return switch (block) {
            case Paragraph paragraph -> line(paragraph.spans());
            case Heading heading -> "#".repeat(heading.level()) + " " + InlineWriter.write(heading.spans());
            case Quote quote ->
                quote.paragraphs().stream()
                        .map(paragraph -> "> " + line(paragraph.spans()))
                        .collect(Collectors.joining("\n>\n"));
            case ListBlock list -> list(list, otherMarker);
            case Figure figure -> "![](photo:" + figure.key() + ")";
            case Table table -> isSimple(table) ? table(table) : fenced(table);
            case Chart chart -> fenced(chart);
            case Qa qa -> throw new IllegalStateException("a pair has several parts");
        };
    }

    private static List<String> pair(Qa qa) {
        var parts = new ArrayList<String>();
        parts.add("问：" + InlineWriter.write(qa.question()));
        var answer = qa.answer();
        if (!answer.isEmpty() && answer.getFirst() instanceof Paragraph first) {
            parts.add("答：" + InlineWriter.write(first.spans()));
            answer = answer.subList(1, answer.size());
        } else {
            parts.add("答：");
        }
        parts.addAll(parts(answer));
        return parts;
    }

    /** A paragraph; its beginning must not look like a list, a quote, a question or an answer. */
    private static String line(List<Span> spans) {
        var text = PairSign.disarm(InlineWriter.write(spans));
        var match = LINE_START.matcher(text);
        if (!match.find()) return text;
        return match.group(1) != null
                ? "\\" + text
                : match.group(2) + "\\" + match.group(3) + text.substring(match.end());
    }

    /** Two lists of one kind in a row would melt into one, so they are told apart by their markers. */
    private static boolean isListLike(@Nullable Block above, Block block) {
        return above instanceof ListBlock first
                && block instanceof ListBlock second
                && first.ordered() == second.ordered();
    }

    private static String list(ListBlock list, boolean otherMarker) {
        var items = new ArrayList<String>();
        for (int i = 0; i < list.items().size(); i++) {
            var marker = list.ordered() ? (list.start() + i) + (otherMarker ? ") " : ". ") : otherMarker ? "* " : "- ";
            items.add(item(list.items().get(i), marker));
        }
        return String.join("\n\n", items);
    }

    private static String item(ListBlock.Item item, String marker) {
        var indent = " ".repeat(marker.length());
        var body = String.join("\n\n", parts(item.blocks()));
        return marker
                + body.lines()
                        .map(line -> line.isEmpty() ? line : indent + line)
                        .collect(Collectors.joining("\n"))
                        .substring(indent.length());
    }

    /** True when GFM's tables can say it: one row of headers, then rows without, all of one width. */
    private static boolean isSimple(Table table) {
        var rows = table.rows();
        int width = rows.getFirst().cells().size();
        return table.caption().isEmpty()
                && rows.stream().allMatch(row -> row.cells().size() == width)
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.moreColumns() == 0 && cell.moreRows() == 0)
                && rows.getFirst().cells().stream().allMatch(Table.Cell::header)
                && rows.stream().skip(1).flatMap(row -> row.cells().stream()).noneMatch(Table.Cell::header);
    }

    private static String table(Table table) {
        var lines = new ArrayList<String>();
        for (var row : table.rows()) {
            lines.add(row.cells().stream()
                    .map(cell -> InlineWriter.write(cell.spans()).replace("|", "&#124;"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, "|" + " --- |".repeat(table.rows().getFirst().cells().size()));
        return String.join("\n", lines);
    }

    private static String fenced(Block block) {
        return "```block\n" + CanonicalJson.write(block) + "\n```";
    }
}

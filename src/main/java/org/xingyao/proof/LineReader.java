package org.xingyao.proof;

import java.util.ArrayList;
import java.util.List;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** Takes an article apart into the lines that are proofread. */
final class LineReader {
    private final List<Line> lines = new ArrayList<>();

    private LineReader() {}

    static List<Line> read(EditionContent content) {
        var reader = new LineReader();
        reader.add("kicker", content.kicker());
        reader.add("headline", content.headline());
        reader.add("shortTitle", content.shortTitle());
        reader.add("deck", content.deck());
        reader.add("summary", content.summary());
        reader.add("dateline", content.dateline());
        reader.all("blocks", content.blocks());
        return reader.lines;
    }

    /** The words without the brackets that show a restoration. */
    static String text(List<Span> spans) {
        var out = new StringBuilder();
        for (var span : spans) {
            if (span.has(Mark.LOST)) out.append(Line.LOST);
            else out.append(span.text());
        }
        return out.toString();
    }

    private void all(String path, List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) block(path + "/" + i, blocks.get(i));
    }

    private void block(String path, Block block) {
        switch (block) {
            case Paragraph paragraph -> add(path, text(paragraph.spans()));
            case Heading heading -> add(path, text(heading.spans()));
            case Quote quote -> all(path, quote.paragraphs());
            case ListBlock list -> {
                for (int i = 0; i < list.items().size(); i++)
                    all(path + "/" + i, list.items().get(i).blocks());
            }
            case Figure figure -> add(path, figure.caption());
            case Table table -> table(path, table);
            case Chart chart -> add(path, chart.title());
            case Qa qa -> {
                add(path + "/question", text(qa.question()));
                all(path + "/answer", qa.answer());
                add(path + "/shortAnswer", qa.shortAnswer());
            }
        }
    }

    private void table(String path, Table table) {
        add(path + "/caption", table.caption());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++)
                add(path + "/" + row + "/" + i, text(cells.get(i).spans()));
        }
    }

    private void add(String place, String text) {
        if (!text.isEmpty()) lines.add(new Line(place, text));
    }
}

package org.xingyao.article.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;

/** Lays a body out in lines, in reading order. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> of(List<Block> blocks) {
        var all = new Lines();
        blocks.forEach(block -> all.add(block, Form.PARAGRAPH));
        return List.copyOf(all.lines);
    }

    /** @param plain what a paragraph is here */
    private void add(Block block, Form plain) {
        switch (block) {
            case Paragraph paragraph -> text(plain, paragraph.spans());
            case Heading heading -> text(Form.HEADING, heading.spans());
            case Quote quote -> quote.paragraphs().forEach(one -> add(one, Form.QUOTE));
            case ListBlock list -> list.items().forEach(item -> item.blocks().forEach(one -> add(one, Form.ITEM)));
            case Figure figure -> lines.add(new Line(Form.FIGURE, words(figure), ""));
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Qa pair -> pair(pair);
        }
    }

    private void text(Form form, List<Span> spans) {
        lines.add(new Line(form, List.of(Spans.shown(spans)), looks(spans)));
    }

    private static List<String> words(Figure figure) {
        return List.of(figure.caption(), figure.credit(), figure.alt(), figure.file() == null ? "" : figure.file());
    }

    private void table(Table table) {
        lines.add(Line.of(Form.TABLE, table.caption()));
        for (var row : table.rows()) {
            var cells =
                    row.cells().stream().map(cell -> Spans.shown(cell.spans())).toList();
            var looks = row.cells().stream()
                    .map(cell -> looks(cell.spans()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
            lines.add(new Line(Form.TABLE_ROW, cells, looks));
        }
    }

    private void chart(Chart chart) {
        lines.add(new Line(Form.CHART, List.of(chart.title(), chart.unit()), ""));
        lines.add(new Line(Form.CHART_ROW, row("", chart.labels()), ""));
        for (var row : chart.rows())
            lines.add(new Line(
                    Form.CHART_ROW,
                    row(row.name(), row.values().stream().map(Lines::number).toList()),
                    ""));
    }

    private static List<String> row(String name, List<String> values) {
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.addAll(values);
        return cells;
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "—" : value.toPlainString();
    }

    private void pair(Qa pair) {
        text(Form.QUESTION, pair.question());
        if (!pair.shortAnswer().isEmpty()) lines.add(Line.of(Form.SHORT_ANSWER, pair.shortAnswer()));
        pair.answer().forEach(block -> add(block, Form.PARAGRAPH));
        var day = pair.answeredOn() == null ? "" : pair.answeredOn().iso();
        if (!pair.answeringBody().isEmpty() || !day.isEmpty())
            lines.add(new Line(Form.ANSWERED, List.of(pair.answeringBody(), day), ""));
        for (var basis : pair.policyBasis())
            lines.add(new Line(Form.BASIS, List.of(basis.document(), basis.clause()), ""));
    }

    private static String looks(List<Span> spans) {
        return spans.stream().map(Lines::looks).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String looks(Span span) {
        var text = span.has(Mark.STRONG) ? "**" + span.shown() + "**" : span.shown();
        if (span.href() != null) return "[" + text + "](" + span.href() + ")";
        return span.has(Mark.STRONG) ? text : "";
    }
}

package org.xingyao.attack;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.Href;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;
import org.xingyao.article.block.Table;
import org.xingyao.editorial.Draft;

/** An article that says one text wherever an article can say something. */
final class HostileArticle {
    private HostileArticle() {}

    static Draft saying(String text, String slug) {
        var topic = text.length() > 40 ? text.substring(0, 40).strip() : text;
        var filing =
                new Filing("village", List.of("yiye-xingye"), List.of("wenxian"), List.of(), List.of(topic), List.of());
        return new Draft(slug, true, null, content(text), filing, Map.of(topic, slug), Map.of());
    }

    static EditionContent content(String text) {
        return new EditionContent(
                Kind.QA,
                text,
                text,
                text.length() > 60 ? text.substring(0, 60) : text,
                text,
                text,
                List.of(new Byline(cut(text, 40), cut(text, 60), cut(text, 40))),
                "dajizhewen",
                "",
                0,
                new IssueDate("2022-07-01", true),
                text,
                new EditionContent.Source("reprint", text, text, text, text),
                cut(text, 60),
                blocks(text),
                List.of(new EditionContent.Restoration(text, text)));
    }

    private static List<Block> blocks(String text) {
        var spans = List.of(
                Span.of(text),
                Span.of(text, Mark.STRONG),
                Span.of(text, Mark.RESTORED),
                new Span(text, List.of(), Href.isSafe(text) ? text : "https://example.cn/?a='%22&b=" + Hostile.MARK));
        var cell = new Table.Cell(true, 1, 1, spans);
        var numbers = new Chart.Row(text, Arrays.asList(BigDecimal.ONE, null));
        List<Block> inside = List.of(
                new Paragraph(spans),
                new Quote(List.of(new Paragraph(spans))),
                new ListBlock(true, 3, List.of(new ListBlock.Item(List.of(new Paragraph(spans))))),
                new Figure("a", null, text, text, text),
                new Table(text, List.of(new Table.Row(List.of(cell, cell)))),
                new Chart(Chart.Form.BAR, text, text, List.of(text, text), List.of(numbers)));
        var basis = List.of(new Qa.PolicyBasis(text, text));
        var pair = new Qa(1, spans, inside, text, cut(text, 80), new IssueDate("2022-07", false), basis);
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Heading(2, Spans.of(text)), pair), inside.stream())
                .toList();
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}

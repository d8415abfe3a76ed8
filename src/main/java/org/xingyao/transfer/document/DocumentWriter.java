package org.xingyao.transfer.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;

/** Writes blocks as nodes of the editor's schema. */
final class DocumentWriter {
    private DocumentWriter() {}

    static ObjectNode write(List<Block> blocks) {
        var document = node("doc");
        addTo(document, blocks);
        // The schema wants at least one block.
        if (blocks.isEmpty()) content(document).add(node("paragraph"));
        return document;
    }

    private static void addTo(ObjectNode parent, List<? extends Block> blocks) {
        blocks.forEach(block -> content(parent).add(node(block)));
    }

    private static ObjectNode node(Block block) {
        return switch (block) {
            case Paragraph paragraph -> textual("paragraph", paragraph.spans());
            case Heading heading -> withAttribute(textual("heading", heading.spans()), "level", heading.level());
            case Quote quote -> filled(node("blockquote"), quote.paragraphs());
            case ListBlock list -> list(list);
            case Figure figure -> figure(figure);
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Qa pair -> pair(pair);
        };
    }

    private static ObjectNode list(ListBlock list) {
        var node = node(list.ordered() ? "orderedList" : "bulletList");
        if (list.ordered()) attributes(node).put("start", list.start());
        list.items().forEach(item -> content(node).add(filled(node("listItem"), item.blocks())));
        return node;
    }

    private static ObjectNode figure(Figure figure) {
        var node = node("figure");
        attributes(node)
                .put("key", figure.key())
                .put("file", figure.file())
                .put("credit", figure.credit())
                .put("alt", figure.alt());
        if (!figure.caption().isEmpty()) content(node).add(node("text").put("text", figure.caption()));
        return node;
    }

    private static ObjectNode table(Table table) {
        var node = withAttribute(node("table"), "caption", table.caption());
        for (var row : table.rows()) {
            var rowNode = node("tableRow");
            for (var cell : row.cells()) {
                var cellNode = node(cell.header() ? "tableHeader" : "tableCell");
                attributes(cellNode).put("colspan", cell.moreColumns() + 1).put("rowspan", cell.moreRows() + 1);
                content(cellNode).add(textual("paragraph", cell.spans()));
                content(rowNode).add(cellNode);
            }
            content(node).add(rowNode);
        }
        return node;
    }

    private static ObjectNode chart(Chart chart) {
        var node = node("chart");
        var attributes = attributes(node)
                .put("form", chart.form() == Chart.Form.LINE ? "line" : "bar")
                .put("title", chart.title())
                .put("unit", chart.unit());
        chart.labels().forEach(attributes.putArray("labels")::add);
        var rows = attributes.putArray("rows");
        for (var row : chart.rows()) {
            var values = rows.addObject().put("name", row.name()).putArray("values");
            // As text: a browser's numbers would make 12.50 a 12.5.
            row.values().forEach(value -> values.add(value == null ? null : value.toPlainString()));
        }
        return node;
    }

    private static ObjectNode pair(Qa pair) {
        var node = node("qa");
        var attributes = attributes(node)
                .put("number", pair.number())
                .put("shortAnswer", pair.shortAnswer())
                .put("answeringBody", pair.answeringBody())
                .put("answeredOn", iso(pair.answeredOn()));
        if (pair.answeredOn() != null && pair.answeredOn().inferred()) attributes.put("inferred", true);
        var basis = attributes.putArray("policyBasis");
        pair.policyBasis()
                .forEach(
                        one -> basis.addObject().put("document", one.document()).put("clause", one.clause()));
        content(node).add(textual("question", pair.question()));
        var answer = filled(node("answer"), pair.answer());
        if (pair.answer().isEmpty()) content(answer).add(node("paragraph"));
        content(node).add(answer);
        return node;
    }

    private static String iso(@Nullable IssueDate date) {
        return date == null ? "" : date.iso();
    }

    private static ObjectNode textual(String type, List<Span> spans) {
        var node = node(type);
        spans.forEach(span -> content(node).add(inline(span)));
        return node;
    }

    private static ObjectNode inline(Span span) {
        var node = span.has(Mark.LOST) ? node("lost") : node("text").put("text", span.text());
        var href = span.href();
        if (span.has(Mark.STRONG)) marks(node).add(node("bold"));
        if (span.has(Mark.RESTORED)) marks(node).add(node("restored"));
        if (href != null) {
            var link = node("link");
            attributes(link).put("href", href);
            marks(node).add(link);
        }
        return node;
    }

    private static ObjectNode filled(ObjectNode parent, List<? extends Block> blocks) {
        addTo(parent, blocks);
        return parent;
    }

    private static ObjectNode node(String type) {
        return EditorDocument.MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode withAttribute(ObjectNode node, String name, int value) {
        attributes(node).put(name, value);
        return node;
    }

    private static ObjectNode withAttribute(ObjectNode node, String name, String value) {
        attributes(node).put(name, value);
        return node;
    }

    private static ObjectNode attributes(ObjectNode node) {
        return node.withObject("/attrs");
    }

    private static ArrayNode content(ObjectNode node) {
        return node.withArray("content");
    }

    private static ArrayNode marks(ObjectNode node) {
        return node.withArray("marks");
    }
}

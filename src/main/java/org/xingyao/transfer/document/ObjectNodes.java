package org.xingyao.transfer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Chart;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Table;
import org.xingyao.media.Picture;

/** Reads pictures, tables, charts, and what an answer rests on. */
final class ObjectNodes {
    /** A number of a chart: 15 digits each side of the point are more than a paper prints. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");

    private final Losses losses;
    private final InlineNodes inline;

    ObjectNodes(Losses losses, InlineNodes inline) {
        this.losses = losses;
        this.inline = inline;
    }

    Figure figure(JsonNode node) {
        var attributes = node.path("attrs");
        var caption = InlineNodes.words(node);
        var key = attributes.path("key").asText();
        var file = attributes.path("file").asText("");
        if (!file.isEmpty() && !file.equals("null") && !Picture.isName(file)) losses.picture(caption);
        return new Figure(
                Figure.isKey(key) ? key : newKey(),
                Picture.isName(file) ? file : null,
                caption,
                attributes.path("credit").asText(),
                attributes.path("alt").asText());
    }

    private static String newKey() {
        return "p" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    }

    Table table(JsonNode node) {
        var rows = new ArrayList<Table.Row>();
        for (var row : node.path("content")) {
            var cells = new ArrayList<Table.Cell>();
            for (var cell : row.path("content")) cells.add(cell(cell));
            rows.add(new Table.Row(cells));
        }
        return new Table(node.path("attrs").path("caption").asText(), rows);
    }

    private Table.Cell cell(JsonNode node) {
        var attributes = node.path("attrs");
        var lines = new ArrayList<List<Span>>();
        for (var child : node.path("content")) {
            if (InlineNodes.type(child).equals("paragraph")) {
                lines.addAll(inline.lines(child));
            } else {
                var words = InlineNodes.words(child);
                losses.unknown(InlineNodes.type(child), words);
                lines.add(List.of(Span.of(words)));
            }
        }
        return new Table.Cell(
                InlineNodes.type(node).equals("tableHeader"),
                attributes.path("colspan").asInt(1) - 1,
                attributes.path("rowspan").asInt(1) - 1,
                InlineNodes.joined(lines));
    }

    Chart chart(JsonNode node) {
        var attributes = node.path("attrs");
        var title = attributes.path("title").asText();
        var rows = new ArrayList<Chart.Row>();
        for (var row : attributes.path("rows")) {
            var values = new ArrayList<@Nullable BigDecimal>();
            for (var value : row.path("values")) values.add(number(value, title));
            rows.add(new Chart.Row(row.path("name").asText(), values));
        }
        var form = attributes.path("form").asText().equals("line") ? Chart.Form.LINE : Chart.Form.BAR;
        var chart = new Chart(form, title, attributes.path("unit").asText(), texts(attributes.path("labels")), rows);
        if (chart.isEmpty() && !title.isBlank()) losses.empty("图表", title);
        return chart;
    }

    private @Nullable BigDecimal number(JsonNode value, String chart) {
        var typed = value.asText("").strip();
        if (value.isNull() || typed.isEmpty()) return null;
        if (NUMBER.matcher(typed).matches()) return new BigDecimal(typed);
        losses.number(typed, chart);
        return null;
    }

    static List<Qa.PolicyBasis> policyBasis(JsonNode attributes) {
        var all = new ArrayList<Qa.PolicyBasis>();
        for (var one : attributes.path("policyBasis")) {
            var basis = new Qa.PolicyBasis(
                    one.path("document").asText(), one.path("clause").asText());
            if (!basis.document().isEmpty() || !basis.clause().isEmpty()) all.add(basis);
        }
        return all;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var one : array) texts.add(one.asText());
        return texts;
    }
}

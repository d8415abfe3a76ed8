package org.xingyao.transfer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Href;
import org.xingyao.article.block.Mark;
import org.xingyao.article.block.Span;
import org.xingyao.text.CleanText;

/** Reads the running text of a node. */
final class InlineNodes {
    private final Losses losses;

    InlineNodes(Losses losses) {
        this.losses = losses;
    }

    /** The text line by line: a hard break ends one. At least one line, which may be empty. */
    List<List<Span>> lines(JsonNode parent) {
        var lines = new ArrayList<List<Span>>();
        lines.add(new ArrayList<>());
        for (var node : parent.path("content")) {
            switch (type(node)) {
                case "text" -> lines.getLast().add(span(node));
                case "lost" -> lines.getLast().add(span(node, "", Mark.LOST));
                case "hardBreak" -> lines.add(new ArrayList<>());
                default -> lines.getLast().addAll(unknown(node));
            }
        }
        return lines;
    }

    /** The text on one line, with a space for each break. */
    List<Span> line(JsonNode parent) {
        return joined(lines(parent));
    }

    static List<Span> joined(List<List<Span>> lines) {
        var joined = new ArrayList<Span>();
        for (var line : lines) {
            if (line.isEmpty()) continue;
            if (!joined.isEmpty()) joined.add(Span.of(" "));
            joined.addAll(line);
        }
        return joined;
    }

    static String type(JsonNode node) {
        return node.path("type").asText();
    }

    private List<Span> unknown(JsonNode node) {
        var text = words(node);
        losses.unknown(type(node), text);
        return List.of(Span.of(text));
    }

    /** All text below a node. */
    static String words(JsonNode node) {
        if (node.path("text").isTextual()) return node.path("text").asText();
        var words = new StringBuilder();
        for (var child : node.path("content")) words.append(words(child));
        return words.toString();
    }

    private Span span(JsonNode node) {
        return span(node, node.path("text").asText(), null);
    }

    private Span span(JsonNode node, String text, @Nullable Mark own) {
        var marks = EnumSet.noneOf(Mark.class);
        if (own != null) marks.add(own);
        String href = null;
        for (var mark : node.path("marks")) {
            switch (type(mark)) {
                case "bold" -> marks.add(Mark.STRONG);
                case "restored" -> marks.add(Mark.RESTORED);
                case "link" -> href = safe(mark.path("attrs").path("href").asText(), text);
                default -> losses.mark(type(mark), text);
            }
        }
        return new Span(text, List.copyOf(marks), href);
    }

    private @Nullable String safe(String href, String text) {
        var clean = CleanText.line(href);
        if (Href.isSafe(clean)) return clean;
        losses.link(clean, text);
        return null;
    }
}

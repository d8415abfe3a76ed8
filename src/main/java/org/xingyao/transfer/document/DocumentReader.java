package org.xingyao.transfer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Heading;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.ListBlock;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Quote;
import org.xingyao.article.block.Span;
import org.xingyao.article.block.Spans;

/** Reads the nodes of one document; what it can't place goes to the losses, its words stay. */
final class DocumentReader {
    /** Deeper lists are more than any page shows, and every level is one more call. */
    private static final int DEEPEST_LIST = 8;

    private final Losses losses = new Losses();
    private final InlineNodes inline = new InlineNodes(losses);
    private final ObjectNodes objects = new ObjectNodes(losses, inline);
    private final List<String> pairs = new ArrayList<>();

    EditorDocument.Read read(JsonNode document) {
        var blocks = new ArrayList<Block>();
        for (var node : document.path("content")) {
            if (InlineNodes.type(node).equals("qa")) addPair(blocks, node);
            else blocks.addAll(blocks(node));
        }
        blocks.removeIf(Block::isEmpty);
        return new EditorDocument.Read(List.copyOf(blocks), List.copyOf(pairs), losses.all());
    }

    /** What one node of the text or of an answer becomes; several blocks where a hard break parts it. */
    private List<Block> blocks(JsonNode node) {
        return switch (InlineNodes.type(node)) {
            case "paragraph" -> paragraphs(node);
            case "heading" ->
                List.of(new Heading(node.path("attrs").path("level").asInt(2), inline.line(node)));
            case "blockquote" -> List.of(quote(node));
            case "bulletList", "orderedList" -> List.of(list(node, 1));
            case "figure" -> List.of(objects.figure(node));
            case "table" -> List.of(objects.table(node));
            case "chart" -> List.of(objects.chart(node));
            default -> unknown(node);
        };
    }

    private List<Block> paragraphs(JsonNode node) {
        return inline.lines(node).stream().<Block>map(Paragraph::new).toList();
    }

    private Quote quote(JsonNode node) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var child : node.path("content")) {
            if (!InlineNodes.type(child).equals("paragraph"))
                unknown(child).forEach(one -> paragraphs.add((Paragraph) one));
            else inline.lines(child).forEach(line -> paragraphs.add(new Paragraph(line)));
        }
        return new Quote(paragraphs);
    }

    private ListBlock list(JsonNode node, int depth) {
        boolean ordered = InlineNodes.type(node).equals("orderedList");
        var items = new ArrayList<ListBlock.Item>();
        for (var item : node.path("content")) items.addAll(items(item, depth));
        return new ListBlock(ordered, node.path("attrs").path("start").asInt(1), items);
    }

    /** Usually one; an item without words of its own hands up the items of the list inside it. */
    private List<ListBlock.Item> items(JsonNode node, int depth) {
        var blocks = new ArrayList<Block>();
        for (var child : node.path("content")) {
            switch (InlineNodes.type(child)) {
                case "paragraph" -> blocks.addAll(paragraphs(child));
                case "bulletList", "orderedList" -> blocks.add(inner(child, depth));
                default -> blocks.addAll(unknown(child));
            }
        }
        blocks.removeIf(Block::isEmpty);
        if (blocks.isEmpty()) return List.of();
        if (!(blocks.getFirst() instanceof ListBlock first)) return List.of(new ListBlock.Item(blocks));
        var raised = new ArrayList<>(first.items());
        raised.addAll(rest(blocks.subList(1, blocks.size())));
        return raised;
    }

    private static List<ListBlock.Item> rest(List<Block> blocks) {
        var items = new ArrayList<ListBlock.Item>();
        for (var block : blocks) {
            if (block instanceof ListBlock list) items.addAll(list.items());
            else items.add(new ListBlock.Item(List.of(block)));
        }
        return items;
    }

    private Block inner(JsonNode node, int depth) {
        if (depth < DEEPEST_LIST) return list(node, depth + 1);
        var words = InlineNodes.words(node);
        losses.tooDeep(words);
        return Paragraph.of(words);
    }

    private void addPair(List<Block> blocks, JsonNode node) {
        var pair = pair(node);
        if (!pair.isEmpty()) {
            blocks.add(pair);
            pairs.add(node.path("attrs").path("cid").asText());
        } else if (!pair.shortAnswer().isEmpty()) {
            losses.empty("问答", pair.shortAnswer());
        }
    }

    private Qa pair(JsonNode node) {
        List<Span> question = List.of();
        var answer = new ArrayList<Block>();
        for (var part : node.path("content")) {
            if (InlineNodes.type(part).equals("question")) question = inline.line(part);
            else for (var child : part.path("content")) answer.addAll(inAnswer(child));
        }
        var attributes = node.path("attrs");
        return new Qa(
                Math.max(0, attributes.path("number").asInt()),
                question,
                answer,
                attributes.path("shortAnswer").asText(),
                attributes.path("answeringBody").asText(),
                date(attributes),
                ObjectNodes.policyBasis(attributes));
    }

    private List<Block> inAnswer(JsonNode node) {
        return switch (InlineNodes.type(node)) {
            case "heading" -> plain("小标题", node);
            case "qa" -> plain("问答", node);
            default -> blocks(node);
        };
    }

    private List<Block> plain(String what, JsonNode node) {
        var words = InlineNodes.words(node);
        losses.misplaced(what, words);
        return List.of(new Paragraph(Spans.of(words)));
    }

    private @Nullable IssueDate date(JsonNode attributes) {
        var typed = attributes.path("answeredOn").asText().strip();
        if (typed.isEmpty()) return null;
        try {
            return new IssueDate(typed, attributes.path("inferred").asBoolean());
        } catch (IllegalArgumentException e) {
            losses.date(typed);
            return null;
        }
    }

    private List<Block> unknown(JsonNode node) {
        var words = InlineNodes.words(node);
        losses.unknown(InlineNodes.type(node), words);
        return List.of(Paragraph.of(words));
    }
}

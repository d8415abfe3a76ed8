package org.xingyao.transfer.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xingyao.text.Invalid;

/** Everything that is needed while a part's text is read: the file, its styles and lists, what it points at. */
record Story(
        Parts parts,
        Relations relations,
        Styles styles,
        Numbering numbering,
        Remarks remarks,
        Map<String, Node> notes) {

    /** What begins on a line of its own. */
    private static final Set<String> APART = Set.of("w:p", "w:tbl", "w:tr", "w:tc", "w:sdt");

    /** @throws Invalid when the file holds no text of Word */
    static Story open(Parts parts, String main, Remarks remarks) {
        var relations = Relations.of(parts, main);
        var styles = Styles.of(part(parts, relations, "styles").orElse(null));
        var numbering = Numbering.of(part(parts, relations, "numbering").orElse(null), styles);
        Map<String, Node> notes = new HashMap<>();
        for (var kind : java.util.List.of("footnote", "endnote", "comment"))
            part(parts, relations, kind + "s")
                    .ifPresent(root -> root.all("w:" + kind).forEach(note -> notes.put(kind + note.get("w:id"), note)));
        return new Story(parts, relations, styles, numbering, remarks, notes);
    }

    private static Optional<Node> part(Parts parts, Relations relations, String type) {
        return relations.part(type).flatMap(parts::xml);
    }

    /** The words of a note or comment; empty when there is none of that id. */
    String note(String kind, String id) {
        var note = notes.get(kind + id);
        return note == null ? "" : words(note);
    }

    String author(String kind, String id) {
        var note = notes.get(kind + id);
        return note == null ? "" : note.get("w:author");
    }

    /** All words inside a node that stand, paragraphs apart by a space. */
    static String words(Node node) {
        return words(node, Set.of("w:t", "m:t"));
    }

    /** As {@link #words}, with those that were deleted under revision. */
    static String everything(Node node) {
        return words(node, Set.of("w:t", "m:t", "w:delText"));
    }

    private static String words(Node node, Set<String> of) {
        if (of.contains(node.name())) return node.text();
        boolean apart = node.children().stream().anyMatch(child -> APART.contains(child.name()));
        return node.children().stream()
                .map(child -> words(child, of))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(apart ? " " : ""));
    }

    /** What a paragraph says by itself, without what is drawn in it. */
    static String own(Node paragraph) {
        var words = new StringBuilder();
        own(paragraph, words);
        return words.toString();
    }

    private static void own(Node node, StringBuilder words) {
        switch (node.name()) {
            case "w:t" -> words.append(node.text());
            case "w:drawing", "w:pict", "w:object" -> {}
            case "mc:AlternateContent" -> own(Alternate.of(node), words);
            default -> node.children().forEach(child -> own(child, words));
        }
    }

    /** The words that a drawing's own part shows, as the title of a chart or the boxes of a diagram. */
    String drawn(String relation) {
        return relations
                .get(relation)
                .filter(one ->
                        !one.outside() && one.target().toLowerCase(Locale.ROOT).endsWith(".xml"))
                .flatMap(one -> parts.xml(one.target()))
                .map(root -> root.deep("a:t").map(Node::text).collect(Collectors.joining(" ")))
                .orElse("");
    }
}

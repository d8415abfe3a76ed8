package org.xingyao.transfer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How paragraphs and characters look by the file's styles: own properties first, then the style's, then its bases'. */
final class Styles {
    /** Longer chains are loops. */
    private static final int LONGEST_CHAIN = 20;

    /** Half points; what Word takes where nothing says a size. */
    private static final int USUAL_SIZE = 20;

    private final Map<String, Node> byId = new HashMap<>();
    private String ordinary = "";
    private @Nullable Node defaults;

    private Styles() {}

    static Styles of(@Nullable Node root) {
        var styles = new Styles();
        if (root == null) return styles;
        root.all("w:style").forEach(styles::add);
        styles.defaults = root.child("w:docDefaults")
                .flatMap(all -> all.child("w:rPrDefault"))
                .flatMap(all -> all.child("w:rPr"))
                .orElse(null);
        return styles;
    }

    private void add(Node style) {
        var id = style.get("w:styleId");
        byId.putIfAbsent(id, style);
        boolean usual =
                style.get("w:default").equals("1") || style.get("w:default").equals("true");
        if (usual && style.get("w:type").equals("paragraph")) ordinary = id;
    }

    /** The style of that id and those it is based on, nearest first. */
    private List<Node> chain(String id) {
        var chain = new ArrayList<Node>();
        var style = byId.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = byId.get(style.val("w:basedOn").orElse(""));
        }
        return chain;
    }

    private List<Node> chainOf(Node paragraph) {
        return chain(properties(paragraph).flatMap(own -> own.val("w:pStyle")).orElse(ordinary));
    }

    private static Optional<Node> properties(Node paragraph) {
        return paragraph.child("w:pPr");
    }

    private <T> Optional<T> ofParagraph(Node paragraph, Function<Node, Optional<T>> property) {
        var own = properties(paragraph).flatMap(property);
        if (own.isPresent()) return own;
        return chainOf(paragraph).stream()
                .flatMap(style -> style.child("w:pPr").flatMap(property).stream())
                .findFirst();
    }

    Role role(Node paragraph) {
        var named = chainOf(paragraph).stream()
                .flatMap(style -> style.val("w:name").flatMap(Role::named).stream())
                .findFirst();
        return named.or(() -> ofParagraph(paragraph, all -> all.val("w:outlineLvl"))
                        .map(Numbering::number)
                        .filter(level -> level >= 0 && level < 9)
                        .map(level -> Role.heading(level + 1)))
                .orElse(Role.BODY);
    }

    boolean isCentred(Node paragraph) {
        return ofParagraph(paragraph, all -> all.val("w:jc"))
                .filter("center"::equals)
                .isPresent();
    }

    /** The w:numPr that numbers a paragraph; nothing when it has none. */
    Optional<Node> numbering(Node paragraph) {
        return ofParagraph(paragraph, all -> all.child("w:numPr"));
    }

    /** The list that a numbering style stands for. */
    Optional<String> listOf(String style) {
        return chain(style).stream()
                .flatMap(one -> one.child("w:pPr").flatMap(all -> all.child("w:numPr")).stream())
                .flatMap(one -> one.val("w:numId").stream())
                .findFirst();
    }

    /** A property of a run, by itself, its character style, its paragraph's style, the file's defaults. */
    private <T> Optional<T> ofRun(Node run, Node paragraph, Function<Node, Optional<T>> property) {
        var own = run.child("w:rPr");
        var direct = own.flatMap(property);
        if (direct.isPresent()) return direct;
        var chains =
                new ArrayList<>(chain(own.flatMap(all -> all.val("w:rStyle")).orElse("")));
        chains.addAll(chainOf(paragraph));
        return chains.stream()
                .flatMap(style -> style.child("w:rPr").flatMap(property).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(defaults).flatMap(property));
    }

    boolean isBold(Node run, Node paragraph) {
        return ofRun(run, paragraph, all -> all.flag("w:b")).orElse(false);
    }

    boolean isHidden(Node run, Node paragraph) {
        return ofRun(run, paragraph, all -> all.flag("w:vanish")).orElse(false);
    }

    boolean isStruck(Node run, Node paragraph) {
        return ofRun(run, paragraph, all -> all.flag("w:strike").or(() -> all.flag("w:dstrike")))
                .orElse(false);
    }

    /** Empty, superscript or subscript. */
    String shift(Node run, Node paragraph) {
        return ofRun(run, paragraph, all -> all.val("w:vertAlign"))
                .filter(value -> value.endsWith("script"))
                .orElse("");
    }

    /** In half points. */
    int size(Node run, Node paragraph) {
        return ofRun(run, paragraph, all -> all.val("w:sz"))
                .map(Numbering::number)
                .filter(size -> size > 0)
                .orElse(USUAL_SIZE);
    }
}

package org.xingyao.print.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes the leaves of a booklet from the first to the last. */
final class BodyWriter {
    /** Styles of paragraphs, by what the template or an article's own templates call them; the first that fits. */
    private static final List<Map.Entry<String, String>> STYLES = List.of(
            Map.entry(".cover .site", "Subtitle"),
            Map.entry(".cover .title", "Title"),
            Map.entry(".cover p", "CoverLine"),
            Map.entry(".contents-title", "ContentsTitle"),
            Map.entry(".contents li", "TOC1"),
            Map.entry(".gap", "Note"),
            Map.entry(".instalment > .numbered", "Numbered"),
            Map.entry("h1", "Heading1"),
            Map.entry("h2", "Heading2"),
            Map.entry("h3", "Heading3"),
            Map.entry(".deck", "Deck"),
            Map.entry(".credits, .reprint", "Credits"),
            Map.entry(".short-answer", "ShortAnswer"),
            Map.entry(".overtaken, .correction", "Notice"),
            Map.entry("figcaption", "Caption"),
            Map.entry("blockquote p", "Quote"),
            Map.entry(".answered-by, .rests-on, .responsible-editor, .no-photo, .restorations p, .address", "Note"),
            Map.entry("p", "BodyText"));

    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final PictureWriter pictures;
    private final Numberings numberings;

    BodyWriter(ParagraphWriter paragraphs, TableWriter tables, PictureWriter pictures, Numberings numberings) {
        this.paragraphs = paragraphs;
        this.tables = tables;
        this.pictures = pictures;
        this.numberings = numberings;
    }

    void write(Element body) {
        for (var child : body.children()) block(child);
    }

    private void block(Element element) {
        if (element.is(".running")) return;
        if (element.is(".instalment, .contents")) paragraphs.breakPage();
        switch (element.normalName()) {
            case "table" -> tables.write(element);
            case "img" -> pictures.write(element);
            case "ul", "ol" -> {
                if (element.is(".contents > *")) write(element);
                else list(element, 0);
            }
            case "p", "h1", "h2", "h3", "li", "figcaption" ->
                paragraphs.write(style(element), element, List.of(), names(element));
            default -> write(element);
        }
    }

    private void list(Element list, int level) {
        boolean ordered = list.normalName().equals("ol");
        var start = list.attr("start");
        var in = new ParagraphWriter.InList(
                numberings.add(ordered, start.isEmpty() ? 1 : Integer.parseInt(start)), level);
        for (var item : list.select("> li")) {
            boolean first = true;
            for (var child : item.children()) {
                if (child.is("ul, ol")) list(child, level + 1);
                else paragraphs.write("ListParagraph", child, first ? List.of(in) : List.of(), List.of());
                first = false;
            }
        }
    }

    private static String style(Element element) {
        return STYLES.stream()
                .filter(style -> element.is(style.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("BodyText");
    }

    /** Of what begins here: an instalment by its headline, a pair by its question. */
    private static List<String> names(Element element) {
        var names = new ArrayList<String>();
        if (element.is("h1") && element.parent() != null)
            names.add(element.parent().id());
        if (element.is(".question") && element.parent() != null)
            names.add(element.parent().id());
        return names;
    }
}

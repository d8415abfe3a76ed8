package org.xingyao.print.booklet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xingyao.print.type.LineBreaks;
import org.xingyao.print.type.Typeface;

/** Makes a document ready for the library that sets pages, which goes by pieces of text, an element's and what is around it. */
final class PageText {
    private PageText() {}

    /** A copy that has only what can be printed, in pieces that may stand on lines of their own, in reading order. */
    static Document of(Document document) {
        var copy = document.clone();
        var texts = copy.body().nodeStream(TextNode.class).toList();
        texts.forEach(text -> text.text(Typeface.REGULAR.printable(text.getWholeText())));
        for (var element : copy.body().select("strong, a, span")) keepMarks(element);
        texts.forEach(PageText::wrap);
        return copy;
    }

    /**
     * A mark that must not be parted from what stands before or behind it goes into the same piece: each is broken into
     * lines by itself, so after 加粗 the comma could begin a line.
     */
    private static void keepMarks(Element element) {
        if (element.nextSibling() instanceof TextNode behind) takeMarks(element, behind);
        if (element.previousSibling() instanceof TextNode before) takeOpening(element, before);
    }

    private static void takeMarks(Element element, TextNode behind) {
        var text = behind.getWholeText();
        int marks = 0;
        while (marks < text.length() && LineBreaks.neverFirst(text.charAt(marks))) marks++;
        if (marks == 0 || !(last(element) instanceof TextNode inside)) return;
        inside.text(inside.getWholeText() + text.substring(0, marks));
        behind.text(text.substring(marks));
    }

    private static void takeOpening(Element element, TextNode before) {
        var text = before.getWholeText();
        int from = text.length();
        while (from > 0 && LineBreaks.neverLast(text.charAt(from - 1))) from--;
        if (from == text.length() || !(first(element) instanceof TextNode inside)) return;
        inside.text(text.substring(from) + inside.getWholeText());
        before.text(text.substring(0, from));
    }

    private static Node last(Node node) {
        return node.childNodeSize() == 0 ? node : last(node.childNode(node.childNodeSize() - 1));
    }

    private static Node first(Node node) {
        return node.childNodeSize() == 0 ? node : first(node.childNode(0));
    }

    /** Of a line, text beside elements would be drawn first and theirs later; who copies it got it in that order. */
    private static void wrap(TextNode text) {
        var around = text.parent();
        if (around == null || text.isBlank() || around.childNodeSize() == 1) return;
        boolean isMixed =
                around.childNodes().stream().anyMatch(one -> one instanceof Element element && !element.isBlock());
        if (isMixed) text.wrap("<span></span>");
    }
}

package org.xingyao.print.booklet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xingyao.print.type.LineBreaks;

/**
 * Moves a mark that must not be parted from what stands before or behind it into the same piece of text: lines are broken
 * piece by piece, so 加粗，would let the comma begin a line.
 */
final class Punctuation {
    private Punctuation() {}

    /** A copy. */
    static Document keptTogether(Document document) {
        var copy = document.clone();
        for (var element : copy.select("strong, a, span")) {
            if (element.nextSibling() instanceof TextNode behind) takeMarks(element, behind);
            if (element.previousSibling() instanceof TextNode before) takeOpening(element, before);
        }
        return copy;
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
}

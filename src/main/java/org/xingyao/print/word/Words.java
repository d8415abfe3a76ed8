package org.xingyao.print.word;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The running text of a paragraph. */
final class Words {
    /** Set in bold: 问：, 答：, 一句话答案. */
    private static final String SIGNS = "strong, .sign, .label, th";

    private Words() {}

    /** @param link where it leads; null for nowhere */
    record Run(String text, boolean bold, @Nullable String link) {}

    static List<Run> of(Element paragraph) {
        var runs = new ArrayList<Run>();
        collect(paragraph, paragraph.is(SIGNS), null, runs);
        while (!runs.isEmpty() && runs.getFirst().text().isBlank()) runs.removeFirst();
        while (!runs.isEmpty() && runs.getLast().text().isBlank()) runs.removeLast();
        if (runs.isEmpty()) return runs;
        runs.set(0, with(runs.getFirst(), runs.getFirst().text().stripLeading()));
        int last = runs.size() - 1;
        runs.set(last, with(runs.get(last), runs.get(last).text().stripTrailing()));
        return runs;
    }

    private static Run with(Run run, String text) {
        return new Run(text, run.bold(), run.link());
    }

    private static void collect(Node node, boolean bold, @Nullable String link, List<Run> runs) {
        for (var child : node.childNodes()) {
            if (child instanceof TextNode text) {
                if (!text.text().isEmpty()) runs.add(new Run(text.text(), bold, link));
            } else if (child instanceof Element element) {
                var leads = element.is("a[href]") ? element.attr("href") : link;
                collect(element, bold || element.is(SIGNS), leads, runs);
                // On a page the style sheet keeps them apart.
                if (element.is(".label")) runs.add(new Run("\u3000", false, null));
            }
        }
    }
}

package org.xingyao.print.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes paragraphs: style, place in a list, text with its links. */
final class ParagraphWriter {
    private final Markup xml;
    private final Relations relations;
    private final Map<String, Integer> places = new HashMap<>();
    private boolean breaksPage;

    ParagraphWriter(Markup xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    /**
     * A list that a paragraph stands in.
     *
     * @param id of {@link Numberings}
     * @param level 0 for the outermost
     */
    record InList(int id, int level) {}

    /** The next paragraph begins a page. */
    void breakPage() {
        breaksPage = true;
    }

    /**
     * @param style its id
     * @param names places that links may lead to
     */
    void write(String style, Element paragraph, List<InList> list, List<String> names) {
        var runs = Words.of(paragraph);
        if (runs.isEmpty()) return;
        open(style, list);
        for (var name : names) begin(name);
        for (var run : runs) run(run);
        for (var name : names) xml.empty("w:bookmarkEnd", "w:id", id(name));
        xml.close();
    }

    void write(String style, Element paragraph) {
        write(style, paragraph, List.of(), List.of());
    }

    /** The caller closes it. */
    void open(String style, List<InList> list) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (breaksPage) xml.empty("w:pageBreakBefore");
        breaksPage = false;
        for (var one : list) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(one.level()));
            xml.empty("w:numId", "w:val", Integer.toString(one.id())).close();
        }
        xml.close();
    }

    private void begin(String name) {
        places.put(name, places.size());
        xml.empty("w:bookmarkStart", "w:id", id(name), "w:name", place(name));
    }

    private String id(String name) {
        return Integer.toString(places.getOrDefault(name, 0));
    }

    private void run(Words.Run run) {
        var link = run.link();
        if (link != null && link.startsWith("#")) xml.open("w:hyperlink", "w:anchor", place(link.substring(1)));
        else if (link != null) xml.open("w:hyperlink", "r:id", relations.page(link));
        xml.open("w:r");
        if (run.bold()) xml.open("w:rPr").empty("w:b").close();
        xml.open("w:t", "xml:space", "preserve").text(run.text()).close().close();
        if (link != null) xml.close();
    }

    /** Word allows no hyphen in a name. */
    private static String place(String name) {
        return name.replace('-', '_');
    }
}

package org.xingyao.print.booklet;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xingyao.print.PrintMessages;

/**
 * A booklet as one document: every place in it has a name of its own, every link leads to the site by its whole address or
 * to a place in the booklet, and every picture is at hand.
 *
 * @param pictures by the address that the document gives them
 */
public record Leaves(Document document, Map<String, Picture> pictures) {
    /** Before the addresses of what the booklet itself consists of. */
    static final String OWN = "print:";

    /** A picture of the store; JPEG or PNG. */
    public record Picture(byte[] bytes, int width, int height) {}

    /**
     * @param html of the template
     * @param site where readers reach the site
     */
    static Leaves of(String html, String site, Pictures store, PrintMessages messages) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("a.anchor").remove();
        for (var instalment : document.select(".instalment")) nameApart(instalment);
        for (var link : document.select("a[href]")) lead(link, site);
        bookmarks(document, messages);
        return new Leaves(document, store.takeInto(document));
    }

    /** The third question of one instalment is not that of another. */
    private static void nameApart(Element instalment) {
        var key = instalment.id() + "-";
        instalment.select("[id]").stream()
                .filter(one -> one != instalment)
                .forEach(one -> one.id(key + one.id()));
        for (var link : instalment.select("a[href^=#]"))
            link.attr("href", "#" + key + link.attr("href").substring(1));
    }

    private static void lead(Element link, String site) {
        if (link.attr("href").startsWith("/")) link.attr("href", site + link.attr("href"));
        // What a reading machine says of it.
        link.attr("title", link.text());
    }

    private static void bookmarks(Document document, PrintMessages messages) {
        var contents = document.expectFirst("nav.contents").id("contents");
        var bookmarks = document.head().appendElement("bookmarks");
        bookmark(bookmarks, messages.contents(), contents);
        for (var instalment : document.select(".instalment")) {
            var name = instalment.select("> .numbered").text() + " "
                    + instalment.expectFirst("h1").text();
            var entry = bookmark(bookmarks, name.strip(), instalment);
            for (var pair : instalment.select(".pair"))
                bookmark(entry, pair.expectFirst(".question").text(), pair);
        }
    }

    private static Element bookmark(Element parent, String name, Element place) {
        return parent.appendElement("bookmark").attr("name", name).attr("href", "#" + place.id());
    }
}

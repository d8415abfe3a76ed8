package org.xingyao.print.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xingyao.print.Leaves;
import org.xingyao.print.PrintMessages;
import org.xingyao.reading.SiteConfig;

/** Makes one document of the articles of a booklet, each of which was written for a page of its own. */
@ApplicationScoped
class Binding {
    private final Pictures pictures;
    private final SiteConfig config;
    private final PrintMessages messages;

    Binding(Pictures pictures, SiteConfig config, PrintMessages messages) {
        this.pictures = pictures;
        this.config = config;
        this.messages = messages;
    }

    Leaves bind(String html) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select("a.anchor").remove();
        for (var instalment : document.select(".instalment")) nameApart(instalment);
        for (var link : document.select("a[href]")) lead(link);
        bookmarks(document);
        return new Leaves(document, pictures.takeInto(document));
    }

    /** The third question of one instalment is not that of another. */
    private static void nameApart(Element instalment) {
        var key = instalment.id() + "-";
        instalment.select("[id]").stream().filter(one -> one != instalment).forEach(one -> one.id(key + one.id()));
        for (var link : instalment.select("a[href^=#]"))
            link.attr("href", "#" + key + link.attr("href").substring(1));
    }

    private void lead(Element link) {
        if (link.attr("href").startsWith("/")) link.attr("href", config.address() + link.attr("href"));
        // What a reading machine says of it.
        link.attr("title", link.text());
    }

    private void bookmarks(Document document) {
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

package org.xingyao.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every public page.
 *
 * @param imprint who publishes it
 * @param title of the page, the site's name not included; empty for the home page
 * @param description for search engines; may be empty
 * @param canonical the one absolute address of the page; empty for pages that have none
 * @param path of the page, to mark its place in the navigation
 * @param columns for the navigation
 * @param look how the reader wants it
 * @param head what machines are told
 * @param band above everything on a page that is no readers' page; else null
 */
public record Frame(
        Imprint imprint,
        String title,
        String description,
        String canonical,
        String path,
        List<LinkView> columns,
        Look look,
        Head head,
        @Nullable Band band) {
    /** Says what a page is that readers don't see. Search engines leave it alone. */
    public record Band(String label, String note) {}

    /** For a page that lists articles: it has feeds of what is new in the list, at addresses below its own. */
    public Frame withFeed() {
        return with(head.withFeed(new LinkView(path, tab())));
    }

    Frame with(Head newHead) {
        return new Frame(imprint, title, description, canonical, path, columns, look, newHead, band);
    }

    public String siteName() {
        return imprint.siteName();
    }

    /** What stands in the browser's tab. */
    public String tab() {
        return title.isEmpty() ? siteName() : title + " - " + siteName();
    }
}

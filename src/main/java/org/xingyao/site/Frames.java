package org.xingyao.site;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.reading.LinkView;
import org.xingyao.taxonomy.Columns;

/** Makes what surrounds a page. */
@ApplicationScoped
class Frames {
    private final Columns columns;
    private final SiteConfig config;

    Frames(Columns columns, SiteConfig config) {
        this.columns = columns;
        this.config = config;
    }

    /** @param path of the page, beginning with a slash */
    Frame of(String path, String title, String description) {
        return new Frame(config.name(), title, description, config.address() + path, path, links());
    }

    /** For a page without an address of its own. */
    Frame without(String title) {
        return new Frame(config.name(), title, "", "", "", links());
    }

    /** For a page that search engines leave alone, such as a search. */
    Frame unlisted(String path, String title) {
        return new Frame(config.name(), title, "", "", path, links());
    }

    /** For when the database may be the trouble. */
    Frame bare(String title) {
        return new Frame(config.name(), title, "", "", "", List.of());
    }

    private List<LinkView> links() {
        // A request refused before it reached a worker thread: its error page goes without navigation.
        if (!BlockingOperationControl.isBlockingAllowed()) return List.of();
        return columns.visible().stream()
                .map(column -> new LinkView("/columns/" + column.slug, column.name))
                .toList();
    }
}

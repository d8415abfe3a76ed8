package org.xingyao.reading;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xingyao.setting.Settings;
import org.xingyao.taxonomy.Columns;

/** Makes what surrounds a page. */
@ApplicationScoped
public class Frames {
    private final Columns columns;
    private final SiteConfig config;
    private final Settings settings;
    private final ReadersLook look;
    private final Heads heads;

    Frames(Columns columns, SiteConfig config, Settings settings, ReadersLook look, Heads heads) {
        this.columns = columns;
        this.config = config;
        this.settings = settings;
        this.look = look;
        this.heads = heads;
    }

    /** @param path of the page, beginning with a slash; without the fields of a form, to which search engines are led */
    public Frame of(String path, String title, String description) {
        return typed(path, title, title, description);
    }

    /** For what somebody typed into a page: the browser's tab says it, machines are told of the page alone. */
    public Frame typed(String path, String title, String name, String description) {
        return frame(title, description, config.address() + path, path, links())
                .with(heads.page(path, name, description));
    }

    /** For the page of a column. */
    public Frame ofColumn(String path, String name, String description) {
        var frame = of(path, name, description);
        return frame.with(frame.head().with(heads.governmentTagsOfColumn(name, description)))
                .withFeed();
    }

    /** For a page without an address of its own. */
    public Frame without(String title) {
        return frame(title, "", "", "", links());
    }

    /** For when the database may be the trouble. */
    public Frame bare(String title) {
        return frame(title, "", "", "", List.of());
    }

    /** For what readers don't see yet. */
    Frame preview(String title, Look look, Frame.Band band) {
        return new Frame(Imprint.of(settings.now()), title, "", "", "", links(), look, Head.NONE, band);
    }

    private Frame frame(String title, String description, String canonical, String path, List<LinkView> links) {
        return new Frame(
                Imprint.of(settings.now()), title, description, canonical, path, links, look.now(), Head.NONE, null);
    }

    private List<LinkView> links() {
        // A request refused before it reached a worker thread: its error page goes without navigation.
        if (!BlockingOperationControl.isBlockingAllowed()) return List.of();
        return columns.visible().stream()
                .map(column -> new LinkView("/columns/" + column.slug, column.name))
                .toList();
    }
}

package org.xingyao.desk.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.DiscardedCopies;

/** The drafts that were thrown away and can still be had back. */
@Authenticated
@Blocking
@Path(DiscardedPages.PATH)
class DiscardedPages {
    static final String PATH = ArticleListPages.PATH + "/discarded";

    private final Desk desk;
    private final DiscardedCopies discarded;
    private final ListViews views;
    private final ListMessages messages;

    DiscardedPages(Desk desk, DiscardedCopies discarded, ListViews views, ListMessages messages) {
        this.desk = desk;
        this.discarded = discarded;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscardedPage(DeskFrame frame, List<Row> rows) implements TemplateInstance {}

    /** A draft that was thrown away. */
    record Row(String slug, String headline, String at, String by) {}

    @GET
    public TemplateInstance show() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.WRITE);
        var rows = discarded.of(actor).stream()
                .map(one -> new Row(one.slug(), one.headline(), views.saved(one.discardedAt()), one.discardedBy()))
                .toList();
        return new DiscardedPage(desk.frame(ArticleListPages.PATH, messages.discarded()), rows);
    }
}

package org.xingyao.desk.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.text.Invalid;

/** All articles of the desk by state, and what can be done to some of them at once. */
@Authenticated
@Blocking
@Path(ArticleListPages.PATH)
public class ArticleListPages {
    public static final String PATH = "/desk/articles";

    private final Desk desk;
    private final ListViews views;
    private final ListChoices choices;
    private final BulkActions bulk;
    private final ListMessages messages;

    ArticleListPages(Desk desk, ListViews views, ListChoices choices, BulkActions bulk, ListMessages messages) {
        this.desk = desk;
        this.views = views;
        this.choices = choices;
        this.bulk = bulk;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticlesPage(
            DeskFrame frame, ListView list, BulkView bulk, BulkResult result, boolean mayWrite, boolean mayFile)
            implements TemplateInstance {}

    /**
     * The form above the table.
     *
     * @param actions what may be done; empty when nothing may
     * @param error why it was not begun; empty when it was
     * @param wrong name of the field at fault
     * @param picked slugs that were chosen
     */
    record BulkView(
            List<ListView.Choice> actions,
            List<ListView.Choice> columns,
            String action,
            String reason,
            String column,
            List<String> picked,
            String error,
            String wrong) {}

    @GET
    public TemplateInstance show(@Context UriInfo at) {
        var actor = person();
        return page(actor, at, new BulkForm("", List.of(), "", "", java.util.Map.of()), "", "", BulkResult.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> fields, @Context UriInfo at) {
        var actor = person();
        var form = BulkForm.of(fields);
        try {
            var result = bulk.run(actor, form);
            var empty = new BulkForm("", List.of(), "", "", java.util.Map.of());
            return Response.ok(page(actor, at, empty, "", "", result)).build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, at, form, e.said(), e.field(), BulkResult.NONE))
                    .build();
        }
    }

    private TemplateInstance page(
            Actor actor, UriInfo at, BulkForm form, String error, String wrong, BulkResult result) {
        var asked = ListAddress.of(at.getQueryParameters());
        return new ArticlesPage(
                desk.frame(PATH, messages.articles()),
                views.of(actor, asked),
                new BulkView(
                        bulk.offered(actor),
                        choices.columns(),
                        form.what(),
                        form.reason(),
                        form.column(),
                        form.slugs(),
                        error,
                        wrong),
                result,
                actor.may(Permission.WRITE),
                actor.may(Permission.FILE));
    }

    private Actor person() {
        var actor = desk.person().actor();
        if (!actor.may(Permission.WRITE)) actor.mustHave(Permission.READ_DRAFTS);
        return actor;
    }
}

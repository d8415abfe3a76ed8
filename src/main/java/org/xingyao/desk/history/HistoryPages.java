package org.xingyao.desk.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.Deed;
import org.xingyao.editorial.Histories;
import org.xingyao.editorial.Reach;
import org.xingyao.editorial.RestoreEdition;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/** Every version of an article, any two of them compared, and an old one had back. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/history")
class HistoryPages {
    private final Desk desk;
    private final Histories histories;
    private final RestoreEdition restore;
    private final Reach reach;
    private final HistoryViews views;
    private final CompareViews compare;
    private final HistoryMessages messages;

    HistoryPages(
            Desk desk,
            Histories histories,
            RestoreEdition restore,
            Reach reach,
            HistoryViews views,
            CompareViews compare,
            HistoryMessages messages) {
        this.desk = desk;
        this.histories = histories;
        this.restore = restore;
        this.reach = reach;
        this.views = views;
        this.compare = compare;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(
            DeskFrame frame,
            String slug,
            String tag,
            List<VersionRow> rows,
            String restored,
            String error,
            boolean sides,
            Optional<CompareView> compared)
            implements TemplateInstance {}

    /** What the page says beside the list. */
    private record Said(
            String from, String to, boolean sides, String restored, String error, Optional<CompareView> compared) {
        static Said error(String why) {
            return new Said("", "", false, "", why, Optional.empty());
        }
    }

    static String of(String slug) {
        return "/desk/articles/" + slug + "/history";
    }

    @GET
    public Response show(
            String slug,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String view,
            @RestQuery @Nullable String restored) {
        var actor = desk.person().actor();
        // First: of an article that is not theirs, nobody learns which editions it has.
        histories.of(actor, slug);
        var done = restored != null && restored.matches("[1-9]\\d{0,8}") ? messages.restored(restored) : "";
        var older = from == null ? "" : from.strip();
        var newer = to == null ? "" : to.strip();
        if (older.isEmpty() && newer.isEmpty())
            return answer(200, slug, new Said("", "", false, done, "", Optional.empty()));
        try {
            var asked = Versions.of(slug, older, newer, view);
            var compared = compare.of(
                    asked, histories.version(actor, slug, asked.from()), histories.version(actor, slug, asked.to()));
            return answer(200, slug, new Said(older, newer, asked.sides(), done, "", Optional.of(compared)));
        } catch (Invalid e) {
            return answer(400, slug, Said.error(e.said()));
        } catch (Missing e) {
            return answer(404, slug, Said.error(e.said()));
        }
    }

    @POST
    @Path("{no}/restore")
    public Response restore(String slug, String no, @RestForm @Nullable String tag) {
        var actor = desk.person().actor();
        try {
            int edition = Versions.number("no", no);
            restore.run(actor, slug, edition, tag == null ? "" : tag);
            var back = UriBuilder.fromPath(of(slug)).queryParam("restored", edition);
            return Response.seeOther(back.build()).build();
        } catch (Invalid e) {
            return answer(400, slug, Said.error(e.said()));
        } catch (Missing e) {
            return answer(404, slug, Said.error(e.said()));
        } catch (Conflict e) {
            return answer(409, slug, Said.error(e.said()));
        } catch (Stale e) {
            return answer(412, slug, Said.error(e.said()));
        }
    }

    private Response answer(int status, String slug, Said said) {
        var actor = desk.person().actor();
        var history = histories.of(actor, slug);
        boolean mayWrite = reach.may(actor, Deed.WRITE, history.standing());
        var from = said.from().isEmpty() ? HistoryViews.newest(history, 1) : said.from();
        var to = said.to().isEmpty() ? HistoryViews.newest(history, 0) : said.to();
        var headline = history.headline().isEmpty() ? messages.untitled() : history.headline();
        var page = new HistoryPage(
                desk.frame("/desk/articles", messages.title(headline)),
                slug,
                history.tag(),
                views.rows(history, from, to, mayWrite),
                said.restored(),
                said.error(),
                said.sides(),
                said.compared());
        return Response.status(status).entity(page).build();
    }
}

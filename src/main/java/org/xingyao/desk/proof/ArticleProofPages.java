package org.xingyao.desk.proof;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.Deed;
import org.xingyao.editorial.HeedFinding;
import org.xingyao.editorial.IgnoreFinding;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.Reach;
import org.xingyao.proof.ProofSheet;
import org.xingyao.proof.Proofreading;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** What the proofreader found in one article as it is being written, and what stays as it is. Works without scripts. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/proof")
class ArticleProofPages {
    /** More than anyone works through at once. */
    private static final int SHOWN = 200;

    private final Desk desk;
    private final Manuscripts manuscripts;
    private final Proofreading proofreading;
    private final IgnoreFinding ignore;
    private final HeedFinding heed;
    private final Reach reach;
    private final ProofMessages messages;
    private final Clock clock;

    ArticleProofPages(
            Desk desk,
            Manuscripts manuscripts,
            Proofreading proofreading,
            IgnoreFinding ignore,
            HeedFinding heed,
            Reach reach,
            ProofMessages messages,
            Clock clock) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.proofreading = proofreading;
        this.ignore = ignore;
        this.heed = heed;
        this.reach = reach;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ArticleProofPage(
            DeskFrame frame,
            String slug,
            boolean mayDecide,
            List<FindingView> open,
            String rest,
            List<FindingView> ignored,
            String rate,
            List<String> reasons,
            int longest,
            Remarks remarks)
            implements TemplateInstance {}

    /**
     * What is to be said first.
     *
     * @param key of the finding whose form was refused, with the reason as it was typed
     */
    record Remarks(String done, String error, String key, String reason) {}

    @GET
    public TemplateInstance show(String slug, @RestQuery @Nullable String done) {
        var said = "ignored".equals(done) ? messages.ignoredNow() : "heeded".equals(done) ? messages.heeded() : "";
        return page(slug, new Remarks(said, "", "", ""));
    }

    @POST
    @Path("ignored")
    public Response ignore(String slug, @RestForm @Nullable String key, @RestForm @Nullable String reason) {
        var typed = new Remarks("", "", text(key), text(reason));
        try {
            ignore.run(desk.person().actor(), slug, typed.key(), typed.reason());
            return back(slug, "ignored");
        } catch (Invalid e) {
            return again(400, slug, new Remarks("", e.said(), typed.key(), typed.reason()));
        } catch (Conflict e) {
            return again(409, slug, new Remarks("", e.said(), "", ""));
        }
    }

    @POST
    @Path("ignored/{id}/heed")
    public Response heed(String slug, long id) {
        heed.run(desk.person().actor(), slug, id);
        return back(slug, "heeded");
    }

    private TemplateInstance page(String slug, Remarks remarks) {
        var actor = desk.person().actor();
        var manuscript = manuscripts.bySlug(actor, slug);
        var headline = manuscript.content().headline();
        var sheet = proofreading.of(slug, manuscript.content());
        int rest = Math.max(0, sheet.open().size() - SHOWN);
        return new ArticleProofPage(
                desk.frame("/desk/articles", messages.title(headline.isEmpty() ? messages.untitled() : headline)),
                slug,
                reach.may(actor, Deed.toProofread(actor), manuscript.standing()),
                sheet.open().stream().limit(SHOWN).map(FindingView::open).toList(),
                rest == 0 ? "" : messages.restFindings(rest),
                sheet.ignored().stream()
                        .map(one -> FindingView.ignored(one, clock.getZone()))
                        .toList(),
                rate(sheet),
                reasons(messages),
                IgnoreFinding.LONGEST_REASON,
                remarks);
    }

    private String rate(ProofSheet sheet) {
        return messages.rateHint(
                Rates.text(sheet.rate().blockers()), Rates.text(sheet.rate().errors()), sheet.characters());
    }

    /** What is offered; anybody may write something else. */
    static List<String> reasons(ProofMessages messages) {
        return List.of(messages.reasons().split("；", -1));
    }

    private Response again(int status, String slug, Remarks remarks) {
        return Response.status(status).entity(page(slug, remarks)).build();
    }

    private static Response back(String slug, String done) {
        return Response.seeOther(URI.create("/desk/articles/" + slug + "/proof?done=" + done))
                .build();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}

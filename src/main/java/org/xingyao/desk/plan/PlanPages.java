package org.xingyao.desk.plan;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.CancelPlan;
import org.xingyao.editorial.Deed;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.PlanDeed;
import org.xingyao.editorial.PlanRows;
import org.xingyao.editorial.Reach;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** What is set for one article. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/plans")
class PlanPages {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]");

    private final Desk desk;
    private final Manuscripts manuscripts;
    private final PlanRows rows;
    private final PlanDeed plan;
    private final CancelPlan cancel;
    private final PlanViews views;
    private final PlanMessages messages;
    private final Reach reach;
    private final Clock clock;

    PlanPages(
            Desk desk,
            Manuscripts manuscripts,
            PlanRows rows,
            PlanDeed plan,
            CancelPlan cancel,
            PlanViews views,
            PlanMessages messages,
            Reach reach,
            Clock clock) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.rows = rows;
        this.plan = plan;
        this.cancel = cancel;
        this.views = views;
        this.messages = messages;
        this.reach = reach;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlansPage(
            DeskFrame frame,
            String slug,
            List<PlanViews.Line> lines,
            List<PlanViews.Choice> kinds,
            Typed typed,
            String done,
            String wrong,
            String error)
            implements TemplateInstance {}

    /** The form as it was typed. */
    record Typed(String kind, String at, String reason) {}

    @GET
    public TemplateInstance show(String slug, @RestQuery @Nullable String done) {
        var said = "saved".equals(done) ? messages.saved() : "cancelled".equals(done) ? messages.cancelled() : "";
        return page(slug, new Typed("publish", "", ""), said, "", "");
    }

    @POST
    public Response add(
            String slug,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String at,
            @RestForm @Nullable String reason) {
        var typed = new Typed(text(kind), text(at), text(reason));
        try {
            var actor = desk.person().actor();
            // Before the form is read: who may not even know of the article learns nothing by its faults.
            manuscripts.bySlug(actor, slug);
            plan.run(actor, slug, typed.kind(), time(typed.at()), typed.reason());
            return back(slug, "saved");
        } catch (Invalid e) {
            return again(400, page(slug, typed, "", e.field(), e.said()));
        } catch (Conflict e) {
            return again(409, page(slug, typed, "", "kind", e.said()));
        }
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(String slug, long id) {
        try {
            cancel.run(desk.person().actor(), slug, id);
            return back(slug, "cancelled");
        } catch (Conflict e) {
            return again(409, page(slug, new Typed("publish", "", ""), "", "kind", e.said()));
        }
    }

    private Instant time(String typed) {
        try {
            return LocalDateTime.parse(typed.replace('T', ' '), TYPED)
                    .atZone(clock.getZone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Invalid("at", "时间请写成 2026-12-01 08:00");
        }
    }

    private TemplateInstance page(String slug, Typed typed, String done, String wrong, String error) {
        var actor = desk.person().actor();
        var manuscript = manuscripts.bySlug(actor, slug);
        var headline = manuscript.content().headline();
        return new PlansPage(
                desk.frame("/desk/articles", messages.title(headline.isEmpty() ? messages.untitled() : headline)),
                slug,
                views.lines(rows.of(actor, slug)),
                views.kinds(
                        reach.may(actor, Deed.PUBLISH, manuscript.standing()),
                        reach.may(actor, Deed.WITHDRAW, manuscript.standing())),
                typed,
                done,
                wrong,
                error);
    }

    private static Response back(String slug, String done) {
        return Response.seeOther(URI.create("/desk/articles/" + slug + "/plans?done=" + done))
                .build();
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static String text(@Nullable String given) {
        return CleanText.line(Objects.requireNonNullElse(given, ""));
    }
}

package org.xingyao.desk.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.StartInspection;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.Report;

/** 巡检: what an inspector would find, and how far the search for it is. */
@Authenticated
@Blocking
@Path(InspectionPages.PATH)
public class InspectionPages {
    public static final String PATH = "/desk/inspection";

    private static final int GLANCE = 10;
    private static final int PAGE_SIZE = 50;
    private static final Pattern PLACE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}|)_([0-9a-f]{64})");

    private final Desk desk;
    private final InspectionViews views;
    private final StartInspection start;
    private final InspectionMessages messages;

    InspectionPages(Desk desk, InspectionViews views, StartInspection start, InspectionMessages messages) {
        this.desk = desk;
        this.views = views;
        this.start = start;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InspectionPage(
            DeskFrame frame,
            InspectionViews.Progress progress,
            boolean mayStart,
            List<InspectionViews.Tile> tiles,
            List<InspectionViews.Section> sections,
            String kind)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery @Nullable String kind, @RestQuery @Nullable String after) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.READ_DRAFTS);
        var chosen = matter(kind);
        return new InspectionPage(
                desk.frame(PATH, messages.title()),
                views.progress(),
                StartInspection.isOpenTo(actor),
                views.tiles(chosen),
                chosen == null ? views.overview(GLANCE) : List.of(views.one(chosen, place(after), PAGE_SIZE)),
                chosen == null ? "" : chosen.id());
    }

    /** Whoever presses twice sees the one that goes on. */
    @POST
    public Response begin() {
        start.run(desk.person().actor());
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Anything may stand in an address: what makes no sense shows all. */
    static @Nullable Matter matter(@Nullable String kind) {
        return kind == null ? null : Matter.of(kind).orElse(null);
    }

    static String address(Matter matter, Report.@Nullable Place after) {
        var address = PATH + "?kind=" + matter.id();
        if (after == null) return address;
        return address + "&after=" + (after.dueOn() == null ? "" : after.dueOn()) + "_" + after.key();
    }

    private static Report.@Nullable Place place(@Nullable String after) {
        var place = PLACE.matcher(after == null ? "" : after);
        if (!place.matches()) return null;
        try {
            var day = place.group(1).isEmpty() ? null : LocalDate.parse(place.group(1));
            return new Report.Place(day, place.group(2));
        } catch (DateTimeException e) {
            return null;
        }
    }
}

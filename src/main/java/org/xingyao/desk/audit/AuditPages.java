package org.xingyao.desk.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.account.Role;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.AuditLog;
import org.xingyao.editorial.AuditRow;
import org.xingyao.editorial.AuditRows;
import org.xingyao.text.Invalid;

/** Who did what and when, and whether anybody has tampered with it. */
@Authenticated
@Blocking
@Path(AuditPages.PATH)
public class AuditPages {
    public static final String PATH = "/desk/audit";

    private final Desk desk;
    private final AuditRows rows;
    private final AuditActions actions;
    private final AuditMessages messages;
    private final Clock clock;
    private final DateTimeFormatter seconds;

    AuditPages(Desk desk, AuditRows rows, AuditActions actions, AuditMessages messages, Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.actions = actions;
        this.messages = messages;
        this.clock = clock;
        this.seconds = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(clock.getZone());
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditPage(
            DeskFrame frame,
            AuditFilter filter,
            List<AuditActions.Known> actions,
            List<RowView> rows,
            String first,
            String next,
            Remarks remarks)
            implements TemplateInstance {}

    /** A row in words. */
    record RowView(
            long no,
            String at,
            String actor,
            String roles,
            String address,
            String action,
            String object,
            String detail) {}

    /**
     * What is to be said above the list.
     *
     * @param wrong field at fault
     * @param whole that the chain holds; empty when it was not asked for
     * @param broken where it does not
     */
    record Remarks(String error, String wrong, String whole, String broken) {
        static final Remarks NONE = new Remarks("", "", "", "");
    }

    @GET
    public Response show(@Context UriInfo at) throws SQLException {
        var actor = auditor();
        var filter = AuditFilter.of(at.getQueryParameters());
        try {
            var found = rows.page(actor, filter.query(clock.getZone()));
            return Response.ok(page(filter, found, Remarks.NONE)).build();
        } catch (Invalid e) {
            var remarks = new Remarks(e.said(), e.field(), "", "");
            return Response.status(400).entity(page(filter, List.of(), remarks)).build();
        }
    }

    @POST
    @Path("verify")
    public TemplateInstance verify() throws SQLException {
        var actor = auditor();
        var verdict = rows.verify(actor);
        var filter = new AuditFilter(Map.of());
        return page(filter, rows.page(actor, filter.query(clock.getZone())), said(verdict));
    }

    private Remarks said(AuditLog.Verdict verdict) {
        var when = seconds.format(clock.instant());
        return verdict.broken()
                .map(what -> new Remarks("", "", "", messages.broken(verdict.rows(), what, when)))
                .orElseGet(() -> new Remarks("", "", messages.whole(verdict.rows(), when), ""));
    }

    private Actor auditor() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.READ_AUDIT);
        return actor;
    }

    private AuditPage page(AuditFilter filter, List<AuditRow> found, Remarks remarks) {
        var labels = actions.labels();
        var shown = found.stream().limit(AuditRows.SIZE).toList();
        boolean more = found.size() > AuditRows.SIZE;
        return new AuditPage(
                desk.frame(PATH, messages.title()),
                filter,
                actions.known(),
                shown.stream().map(row -> view(row, labels)).toList(),
                filter.value("before").isEmpty() ? "" : filter.address(0),
                more ? filter.address(shown.getLast().no()) : "",
                remarks);
    }

    private RowView view(AuditRow row, Map<String, String> labels) {
        var roles = Arrays.stream(row.roles().split(",", -1))
                .map(id -> Role.of(id).map(Role::label).orElse(id))
                .collect(Collectors.joining("、"));
        return new RowView(
                row.no(),
                seconds.format(row.at()),
                row.actor(),
                roles,
                row.address(),
                labels.getOrDefault(row.action(), row.action()),
                row.object(),
                row.detail());
    }
}

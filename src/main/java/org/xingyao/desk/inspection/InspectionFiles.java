package org.xingyao.desk.inspection;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.WordsById;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.Report;
import org.xingyao.transfer.sheet.SheetFile;

/** The findings as a file for Excel and WPS, to be handed to those who mend them. */
@Authenticated
@Blocking
@Path(InspectionPages.PATH + "/export.csv")
class InspectionFiles {
    /** As many as a person can hand out; written in memory. */
    private static final int MOST_ROWS = 5000;

    private final Desk desk;
    private final Report report;
    private final InspectionViews views;
    private final InspectionMessages messages;

    InspectionFiles(Desk desk, Report report, InspectionViews views, InspectionMessages messages) {
        this.desk = desk;
        this.report = report;
        this.views = views;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response csv(@RestQuery @Nullable String kind) {
        desk.person().actor().mustHave(Permission.READ_DRAFTS);
        var chosen = InspectionPages.matter(kind);
        var table = new ArrayList<List<Object>>();
        table.add(List.of(
                messages.kind(),
                messages.subject(),
                messages.what(),
                messages.mend(),
                messages.foundOn(),
                messages.dueOn(),
                messages.countDown()));
        Stream.of(Matter.values())
                .filter(matter -> chosen == null || matter == chosen)
                .flatMap(this::rows)
                .limit(MOST_ROWS)
                .forEach(table::add);
        if (table.size() > MOST_ROWS) table.add(List.of(messages.exportFull(MOST_ROWS)));
        var name = URLEncoder.encode(messages.title() + ".csv", StandardCharsets.UTF_8);
        return Response.ok(SheetFile.csv(table), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"inspection.csv\"; filename*=UTF-8''" + name)
                .build();
    }

    private Stream<List<Object>> rows(Matter matter) {
        var name = WordsById.of(messages.matters()).getOrDefault(matter.id(), matter.id());
        return report.lines(matter, null, MOST_ROWS).stream().map(line -> {
            var due = line.dueOn();
            return List.of(
                    name,
                    line.subject(),
                    line.what(),
                    line.mend(),
                    line.foundOn().toString(),
                    due == null ? "" : due.toString(),
                    due == null ? "" : views.left(due));
        });
    }
}

package org.xingyao.desk.backups;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.transfer.backup.StartBackup;

/** 备份: whether there is a good one, and how each that was made fared in its rehearsal. */
@Authenticated
@Blocking
@Path(BackupPages.PATH)
public class BackupPages {
    public static final String PATH = "/desk/backups";

    private final Desk desk;
    private final BackupViews views;
    private final StartBackup start;
    private final BackupMessages messages;

    BackupPages(Desk desk, BackupViews views, StartBackup start, BackupMessages messages) {
        this.desk = desk;
        this.views = views;
        this.start = start;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BackupsPage(
            DeskFrame frame,
            String warning,
            String last,
            String underWay,
            String schedule,
            List<BackupViews.Row> rows,
            BackupViews.@Nullable Counts counts)
            implements TemplateInstance {}

    /** @param run whose tables are shown; what makes no sense shows none */
    @GET
    @Transactional
    public TemplateInstance show(@RestQuery @Nullable String run) {
        desk.person().actor().mustHave(Permission.MANAGE_ACCOUNTS);
        return new BackupsPage(
                desk.frame(PATH, messages.title()),
                views.warning(),
                views.last(),
                views.underWay(),
                views.schedule(),
                views.rows(),
                run != null && run.matches("\\d{1,18}") ? views.counts(Long.parseLong(run)) : null);
    }

    /** Whoever presses twice sees the one that goes on. */
    @POST
    public Response begin() {
        start.run(desk.person().actor());
        return Response.seeOther(URI.create(PATH)).build();
    }
}

package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.xingyao.account.Permission;
import org.xingyao.desk.backups.BackupViews;
import org.xingyao.desk.list.HomeLists;
import org.xingyao.editorial.Docket;
import org.xingyao.taxonomy.QuestionTasks;

/** The first page of the desk. */
@Authenticated
@Blocking
@Path("/desk")
class DeskPages {
    private final Desk desk;
    private final QuestionTasks tasks;
    private final HomeLists lists;
    private final Docket docket;
    private final BackupViews backups;
    private final DeskMessages messages;

    DeskPages(
            Desk desk,
            QuestionTasks tasks,
            HomeLists lists,
            Docket docket,
            BackupViews backups,
            DeskMessages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.lists = lists;
        this.docket = docket;
        this.backups = backups;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(
            DeskFrame frame,
            long waiting,
            List<HomeLists.TrayLink> trays,
            List<HomeLists.MineLink> mine,
            boolean mayWrite,
            long questions,
            String backupWarning)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        var actor = desk.person().actor();
        return new HomePage(
                desk.frame("/desk", messages.home()),
                docket.count(actor),
                lists.trays(actor),
                lists.latest(actor),
                actor.may(Permission.WRITE),
                actor.may(Permission.PLAN_QUESTIONS) ? tasks.openCount() : 0,
                actor.may(Permission.MANAGE_ACCOUNTS) ? backups.warning() : "");
    }
}

package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.QuestionTasks;

/** The first page of the desk. */
@Authenticated
@Blocking
@Path("/desk")
class DeskPages {
    private final Desk desk;
    private final QuestionTasks tasks;
    private final DeskMessages messages;

    DeskPages(Desk desk, QuestionTasks tasks, DeskMessages messages) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(DeskFrame frame, long questions) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        boolean mayWrite = desk.person().actor().may(Permission.PLAN_QUESTIONS);
        return new HomePage(desk.frame("/desk", messages.home()), mayWrite ? tasks.openCount() : 0);
    }
}

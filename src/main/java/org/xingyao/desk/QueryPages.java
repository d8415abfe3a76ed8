package org.xingyao.desk;

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
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.account.SignedIn;
import org.xingyao.editorial.CloseQuestionTask;
import org.xingyao.editorial.OpenQuestionTask;
import org.xingyao.taxonomy.QuestionTasks;

/** What people could not find, and the questions that are to be written because of it. */
@Authenticated
@Blocking
@Path(QueryPages.PATH)
class QueryPages {
    static final String PATH = "/desk/queries";

    private final Desk desk;
    private final QuestionTasks tasks;
    private final OpenQuestionTask open;
    private final CloseQuestionTask close;
    private final QueryLists lists;
    private final DeskMessages messages;
    private final DateTimeFormatter days;

    QueryPages(
            Desk desk,
            QuestionTasks tasks,
            OpenQuestionTask open,
            CloseQuestionTask close,
            QueryLists lists,
            DeskMessages messages,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.open = open;
        this.close = close;
        this.lists = lists;
        this.messages = messages;
        this.days = DateTimeFormatter.ofPattern("M月d日").withZone(clock.getZone());
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QueriesPage(
            DeskFrame frame,
            boolean mayWrite,
            boolean mayEditWords,
            String closed,
            List<TaskView> tasks,
            QueryLists.QueryList list)
            implements TemplateInstance {}

    /** A question that is to be written. */
    record TaskView(long id, String text, int asked, String opened) {}

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String view,
            @RestQuery @Nullable String days,
            @RestQuery @Nullable String page,
            @RestQuery @Nullable String closed) {
        var person = person();
        long closedId = WordAddress.number(closed);
        return new QueriesPage(
                desk.frame(PATH, messages.queries()),
                person.actor().may(Permission.PLAN_QUESTIONS),
                person.actor().may(Permission.EDIT_WORDS),
                closedId == 0
                        ? ""
                        : tasks.findByIdOptional(closedId)
                                .map(task -> task.text)
                                .orElse(""),
                tasks.open().stream()
                        .map(task -> new TaskView(
                                task.id, task.text, task.asked, task.openedBy + " " + this.days.format(task.openedAt)))
                        .toList(),
                lists.of(
                        "unclicked".equals(view),
                        "180".equals(days) ? 180 : 30,
                        Math.clamp(WordAddress.number(page), 1, 1000)));
    }

    @POST
    @Path("tasks")
    public Response openTask(@RestForm @Nullable String text, @RestForm @Nullable String asked) {
        int times = Math.clamp(WordAddress.number(asked), 0, 1_000_000);
        open.run(person().actor(), text == null ? "" : text, times);
        return Response.seeOther(URI.create(PATH + "#tasks")).build();
    }

    @POST
    @Path("tasks/{id}/close")
    public Response closeTask(long id, @RestForm @Nullable String state, @RestForm @Nullable String note) {
        close.run(person().actor(), id, state == null ? "" : state, note == null ? "" : note);
        return Response.seeOther(URI.create(PATH + "?closed=" + id + "#tasks")).build();
    }

    /** Whoever writes wants to know what is missing, and whoever keeps the words too. */
    private SignedIn person() {
        var person = desk.person();
        if (!person.actor().may(Permission.PLAN_QUESTIONS) && !person.actor().may(Permission.EDIT_WORDS))
            throw person.actor().refusal(Permission.EDIT_WORDS);
        return person;
    }
}

package org.xingyao.desk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.Docket;
import org.xingyao.editorial.Step;

/** What waits for whoever is signed in, step by step. */
@Authenticated
@Blocking
@Path(DocketPages.PATH)
public class DocketPages {
    public static final String PATH = "/desk/review";

    private final Desk desk;
    private final Docket docket;
    private final ReviewViews views;
    private final ReviewMessages messages;

    DocketPages(Desk desk, Docket docket, ReviewViews views, ReviewMessages messages) {
        this.desk = desk;
        this.docket = docket;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocketPage(DeskFrame frame, List<Group> groups) implements TemplateInstance {}

    /** All that waits for one thing to be done. */
    record Group(String id, String label, int count, List<Row> rows) {}

    /**
     * An edition that waits.
     *
     * @param said by whoever returned it; empty when nobody did
     */
    record Row(String headline, String href, String column, String by, String at, String said) {}

    @GET
    public TemplateInstance show() {
        var actor = desk.person().actor();
        if (!actor.may(Permission.WRITE)) actor.mustHave(Permission.READ_DRAFTS);
        return new DocketPage(desk.frame(PATH, messages.docket()), groups(actor));
    }

    private List<Group> groups(Actor actor) {
        var groups = new ArrayList<Group>();
        var waiting = docket.waiting(actor);
        for (var step : Step.values()) {
            var rows = waiting.stream().filter(one -> one.step() == step).map(one -> row(one.entry(), ""));
            add(groups, step.id(), messages.waitsFor(step.label()), rows);
        }
        var returned =
                docket.returned(actor).stream().map(one -> row(one.entry(), messages.said(one.by(), one.reason())));
        add(groups, "returned", messages.returned(), returned);
        add(groups, "signed", messages.signed(), docket.signed(actor).stream().map(one -> row(one, "")));
        return groups;
    }

    private static void add(List<Group> groups, String id, String label, Stream<Row> rows) {
        var list = rows.toList();
        if (!list.isEmpty()) groups.add(new Group(id, label, list.size(), list));
    }

    private Row row(Docket.Entry entry, String said) {
        return new Row(
                entry.headline(),
                ReviewSheet.address(entry.slug()),
                entry.column(),
                entry.submittedBy(),
                views.minute(entry.submittedAt()),
                said);
    }
}

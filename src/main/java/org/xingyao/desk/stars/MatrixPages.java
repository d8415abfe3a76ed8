package org.xingyao.desk.stars;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.list.StoryMatrix;
import org.xingyao.text.Invalid;

/** Regions by stars: how many stories there are, and where there are none. */
@Authenticated
@Blocking
@Path(MatrixPages.PATH)
public class MatrixPages {
    public static final String PATH = "/desk/stars/matrix";

    private static final int MONTH = 30;

    private final Desk desk;
    private final StoryMatrix matrix;
    private final MatrixViews views;
    private final ProgressMessages messages;
    private final Clock clock;

    MatrixPages(Desk desk, StoryMatrix matrix, MatrixViews views, ProgressMessages messages, Clock clock) {
        this.desk = desk;
        this.matrix = matrix;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param own true when the period is none of those to choose by one click
     * @param matrix null when the period makes no sense
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MatrixPage(
            DeskFrame frame,
            List<Choice> periods,
            boolean own,
            String from,
            String to,
            String error,
            String wrong,
            boolean mayEdit,
            @Nullable MatrixView matrix)
            implements TemplateInstance {}

    /** A period to choose by one click. */
    record Choice(String href, String text, boolean current) {}

    /** This year, unless the address says otherwise. */
    @GET
    public Response show(
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.READ_DRAFTS);
        var today = LocalDate.now(clock);
        try {
            var period = from.isBlank() && to.isBlank() ? Period.year(today) : Period.of(from, to, today, messages);
            var counts = matrix.counts(actor, period.from(), period.to());
            var view = views.of(counts, period, today);
            return Response.ok(
                            page(actor, period.fromText(), period.to().toString(), null, choices(period, today), view))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, from, to, e, choices(null, today), null))
                    .build();
        }
    }

    private MatrixPage page(
            Actor actor,
            String from,
            String to,
            @Nullable Invalid wrong,
            List<Choice> choices,
            @Nullable MatrixView view) {
        return new MatrixPage(
                desk.frame(PATH, messages.matrixTitle()),
                choices,
                choices.stream().noneMatch(Choice::current),
                from,
                to,
                wrong == null ? "" : wrong.said(),
                wrong == null ? "" : wrong.field(),
                actor.may(Permission.EDIT_TAXONOMY),
                view);
    }

    private List<Choice> choices(@Nullable Period shown, LocalDate today) {
        return List.of(
                choice(Period.lastDays(MONTH, today), messages.lastMonth(MONTH), shown),
                choice(Period.quarter(today), messages.thisQuarter(), shown),
                choice(Period.year(today), messages.thisYear(), shown),
                choice(Period.all(today), messages.allTime(), shown));
    }

    private static Choice choice(Period period, String text, @Nullable Period shown) {
        return new Choice(PATH + "?" + period.query(), text, period.equals(shown));
    }
}

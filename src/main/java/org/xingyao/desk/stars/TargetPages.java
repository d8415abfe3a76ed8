package org.xingyao.desk.stars;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.SaveStarTargets;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.text.Invalid;

/** Yearly targets: which there are, and the form of one star in one year and track. */
@Authenticated
@Blocking
@Path(TargetPages.PATH)
public class TargetPages {
    public static final String PATH = "/desk/stars/targets";

    /** Longer than any field may be: what follows is cut off, and the rules say that it is too long. */
    private static final int LONGEST = 2000;

    private final Desk desk;
    private final SheetChoice choice;
    private final TargetForms forms;
    private final StarTargets targets;
    private final SaveStarTargets save;
    private final ProgressMessages messages;
    private final Clock clock;

    TargetPages(
            Desk desk,
            SheetChoice choice,
            TargetForms forms,
            StarTargets targets,
            SaveStarTargets save,
            ProgressMessages messages,
            Clock clock) {
        this.desk = desk;
        this.choice = choice;
        this.forms = forms;
        this.targets = targets;
        this.save = save;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param form null while nothing is chosen
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TargetsPage(
            DeskFrame frame,
            String done,
            Chooser chooser,
            @Nullable TargetForm form,
            List<SheetView> sheets) implements TemplateInstance {}

    /** What is chosen, or was tried to. */
    record Chooser(String year, String of, List<SheetChoice.Group> groups, String error, String wrong) {}

    /** A sheet that has rows; query leads to it. */
    record SheetView(int year, String track, String star, String query) {}

    @GET
    public Response show(
            @QueryParam("year") @DefaultValue("") String year,
            @QueryParam("of") @DefaultValue("") String of,
            @QueryParam("done") @DefaultValue("") String done) {
        person();
        if (year.isEmpty() && of.isEmpty()) return page(200, "", chooser("", "", null), null);
        try {
            var sheet = choice.sheet(year, of);
            var said = done.matches("\\d{1,4}") ? saved(Integer.parseInt(done)) : "";
            return page(200, said, chooser(year, of, null), forms.of(sheet));
        } catch (Invalid e) {
            return page(400, "", chooser(year, of, e), null);
        }
    }

    private String saved(int rows) {
        return rows == 0 ? messages.savedNothing() : messages.saved(rows);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields) {
        var actor = person();
        var typed = values(fields);
        var year = typed.getOrDefault("year", "");
        var of = typed.getOrDefault("of", "");
        Sheet sheet;
        try {
            sheet = choice.sheet(year, of);
        } catch (Invalid e) {
            return page(400, "", chooser(year, of, e), null);
        }
        try {
            int rows = save.run(actor, List.of(forms.wish(sheet, typed)));
            return Response.seeOther(URI.create(PATH + query(sheet) + "&done=" + rows))
                    .build();
        } catch (Invalid e) {
            return page(400, "", chooser(year, of, null), forms.of(sheet, typed, e));
        }
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return actor;
    }

    private static String query(Sheet sheet) {
        return "?year=" + sheet.year() + "&of=" + SheetChoice.of(sheet);
    }

    private Chooser chooser(String year, String of, @Nullable Invalid wrong) {
        return new Chooser(
                year.isEmpty() ? Integer.toString(LocalDate.now(clock).getYear()) : year,
                of,
                choice.groups(),
                wrong == null ? "" : wrong.said(),
                wrong == null ? "" : wrong.field());
    }

    private Response page(int status, String done, Chooser chooser, @Nullable TargetForm form) {
        var sheets = targets.sheets().stream()
                .map(sheet -> new SheetView(sheet.year(), sheet.track().name, sheet.star().name, query(sheet)))
                .toList();
        return Response.status(status)
                .entity(new TargetsPage(desk.frame(PATH, messages.targetsTitle()), done, chooser, form, sheets))
                .build();
    }

    private static Map<String, String> values(MultivaluedMap<String, String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, given) -> {
            var value = given.isEmpty() ? "" : Objects.requireNonNullElse(given.getFirst(), "");
            values.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        });
        return values;
    }
}

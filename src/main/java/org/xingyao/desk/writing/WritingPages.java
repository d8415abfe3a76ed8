package org.xingyao.desk.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.Deed;
import org.xingyao.editorial.FileReports;
import org.xingyao.editorial.Finding;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.Reach;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Minute;
import org.xingyao.text.Refused;
import org.xingyao.text.Stale;
import org.xingyao.transfer.BodyText;
import org.xingyao.web.door.SafetyHeaders;

/** The page where an article is written. Whatever goes wrong, the form comes back with what was typed. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/edit")
class WritingPages {
    /** What is pasted brings styles along, which are read and thrown away; a script of elsewhere runs here as little. */
    private static final String CSP = SafetyHeaders.forWriting();

    private final Desk desk;
    private final Manuscripts manuscripts;
    private final Reach reach;
    private final SaveWorkingCopy save;
    private final SubmitArticle submit;
    private final FileReports reports;
    private final WritingChoices choices;
    private final WritingMessages messages;
    private final ScriptWords scriptWords;
    private final Clock clock;

    WritingPages(
            Desk desk,
            Manuscripts manuscripts,
            Reach reach,
            SaveWorkingCopy save,
            SubmitArticle submit,
            FileReports reports,
            WritingChoices choices,
            WritingMessages messages,
            ScriptWords scriptWords,
            Clock clock) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.reach = reach;
        this.save = save;
        this.submit = submit;
        this.reports = reports;
        this.choices = choices;
        this.messages = messages;
        this.scriptWords = scriptWords;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WritingPage(
            DeskFrame frame,
            String slug,
            boolean mayEdit,
            boolean done,
            String savedLast,
            WritingForm form,
            WritingChoices.Offered offered,
            String wrong,
            String error,
            List<Finding> findings,
            List<String> notices,
            String theirs,
            String theirBody,
            String words,
            boolean fromFile,
            boolean underReview)
            implements TemplateInstance {}

    /** What is to be said beside the form. */
    private record Remarks(boolean done, String wrong, String error, List<String> notices, boolean showTheirs) {

        static Remarks refused(String field, String why) {
            return new Remarks(false, field, why, List.of(), false);
        }
    }

    @GET
    public Response show(String slug, @RestQuery @Nullable String done) {
        var manuscript = manuscripts.bySlug(desk.person().actor(), slug);
        var remarks = new Remarks("saved".equals(done), "", "", List.of(), false);
        return answer(200, page(manuscript, formOf(manuscript), remarks));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(String slug, MultivaluedMap<String, String> sent) {
        var actor = desk.person().actor();
        var form = WritingForm.of(sent);
        var before = manuscripts.bySlug(actor, slug);
        try {
            var body = BodyText.read(form.value("body"), before.content());
            var content = form.content(before.content(), body.blocks());
            var saved = save.run(actor, slug, content, form.value("tag"));
            if (sent.containsKey("submit")) return submitted(actor, saved);
            if (body.notices().isEmpty())
                return Response.seeOther(editing(slug)).build();
            return answer(200, page(saved, formOf(saved), new Remarks(true, "", "", body.notices(), false)));
        } catch (Invalid e) {
            return again(400, manuscripts.bySlug(actor, slug), form, Remarks.refused(e.field(), e.said()));
        } catch (Stale e) {
            var theirs = manuscripts.bySlug(actor, slug);
            return again(412, theirs, form.on(theirs.tag()), new Remarks(false, "body", e.said(), List.of(), true));
        } catch (Conflict e) {
            return again(409, before, form, Remarks.refused("body", e.said()));
        } catch (Refused e) {
            return again(403, before, form, Remarks.refused("body", e.said()));
        }
    }

    /** What was written is saved already: a refusal only keeps it from going on. */
    private Response submitted(Actor actor, Manuscript saved) {
        try {
            submit.run(actor, saved.slug(), saved.tag());
            return Response.seeOther(URI.create("/desk/articles")).build();
        } catch (Invalid e) {
            return again(400, saved, formOf(saved), Remarks.refused(e.field(), e.said()));
        } catch (Conflict e) {
            return again(409, saved, formOf(saved), Remarks.refused("body", e.said()));
        }
    }

    private static WritingForm formOf(Manuscript manuscript) {
        return WritingForm.of(manuscript.content(), manuscript.tag());
    }

    private static URI editing(String slug) {
        return URI.create("/desk/articles/" + slug + "/edit?done=saved");
    }

    private Response again(int status, Manuscript manuscript, WritingForm form, Remarks remarks) {
        return answer(status, page(manuscript, form, remarks));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header("Content-Security-Policy", CSP)
                .build();
    }

    private TemplateInstance page(Manuscript manuscript, WritingForm form, Remarks remarks) {
        var actor = desk.person().actor();
        var headline = manuscript.content().headline();
        return new WritingPage(
                desk.frame("/desk/articles", messages.title(headline.isEmpty() ? messages.untitled() : headline)),
                manuscript.slug(),
                reach.may(actor, Deed.WRITE, manuscript.standing()),
                remarks.done(),
                messages.savedLast(manuscript.savedBy(), Minute.of(manuscript.savedAt(), clock.getZone())),
                form,
                choices.offered(manuscript.content()),
                remarks.wrong(),
                remarks.error(),
                remarks.showTheirs() ? List.of() : SubmitArticle.findings(manuscript.content()),
                remarks.notices(),
                remarks.showTheirs() ? messages.theirs(manuscript.savedBy()) : "",
                remarks.showTheirs() ? BodyText.of(manuscript.content()) : "",
                scriptWords.json(),
                reports.of(actor, manuscript.slug()).isPresent(),
                manuscript.standing().underway() != null);
    }
}

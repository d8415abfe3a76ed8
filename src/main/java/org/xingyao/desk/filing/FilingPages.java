package org.xingyao.desk.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.ConfirmFiling;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.SecondOpinion;
import org.xingyao.editorial.UndoFiling;
import org.xingyao.editorial.list.FilingQueue;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Rejection;
import org.xingyao.text.Stale;

/** 待标星: one story after another with what is suggested for it; a key accepts, and the next one is there. */
@Authenticated
@Blocking
@Path(FilingPages.PATH)
public class FilingPages {
    public static final String PATH = "/desk/filing";

    private final Desk desk;
    private final FilingQueue queue;
    private final Manuscripts manuscripts;
    private final ConfirmFiling confirm;
    private final SecondOpinion opinion;
    private final UndoFiling undo;
    private final FilingOffer offer;
    private final StoryViews views;
    private final QueueViews queueViews;
    private final Names names;
    private final FilingMessages messages;

    FilingPages(
            Desk desk,
            FilingQueue queue,
            Manuscripts manuscripts,
            ConfirmFiling confirm,
            SecondOpinion opinion,
            UndoFiling undo,
            FilingOffer offer,
            StoryViews views,
            QueueViews queueViews,
            Names names,
            FilingMessages messages) {
        this.desk = desk;
        this.queue = queue;
        this.manuscripts = manuscripts;
        this.confirm = confirm;
        this.opinion = opinion;
        this.undo = undo;
        this.offer = offer;
        this.views = views;
        this.queueViews = queueViews;
        this.names = names;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param story null when none is left
     * @param choices for the fields where more is typed
     * @param wrong name of the field at fault
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilingPage(
            DeskFrame frame,
            QueueView queue,
            @Nullable StoryView story,
            @Nullable FilingChoices choices,
            String error,
            String wrong)
            implements TemplateInstance {}

    /** The next story of the queue. */
    @GET
    public TemplateInstance next(@Context UriInfo at) {
        var actor = person();
        var asked = QueueAddress.of(at.getQueryParameters());
        var slug = queue.next(actor, asked.course(), asked.after());
        return slug.map(one -> page(actor, asked, manuscripts.bySlug(actor, one)))
                .orElseGet(() -> new FilingPage(frame(asked), queueViews.of(actor, asked, ""), null, null, "", ""));
    }

    /** Any story by its address, filed or not. */
    @GET
    @Path("{slug}")
    public TemplateInstance show(String slug, @Context UriInfo at) {
        var actor = person();
        return page(actor, QueueAddress.of(at.getQueryParameters()), manuscripts.bySlug(actor, slug));
    }

    @POST
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response file(String slug, MultivaluedMap<String, String> fields, @Context UriInfo at) {
        var actor = person();
        var asked = QueueAddress.of(at.getQueryParameters());
        var form = FilingForm.of(fields);
        try {
            if (asked.course().again()) opinion.run(actor, slug, form.filing(names));
            else confirm.run(actor, slug, form.filing(names), form.seen());
            return to(asked.after(slug).done(slug));
        } catch (Invalid e) {
            var manuscript = manuscripts.bySlug(actor, slug);
            var choices = offer.choices(manuscript.filing());
            return again(400, actor, asked, e, e.field(), views.sent(manuscript, choices, form), choices);
        } catch (Stale e) {
            return asItIs(actor, asked, slug, e);
        }
    }

    @POST
    @Path("{slug}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(String slug, @Context UriInfo at) {
        var actor = person();
        var asked = QueueAddress.of(at.getQueryParameters());
        try {
            undo.run(actor, slug);
            return to(asked.undone(slug));
        } catch (Conflict e) {
            return asItIs(actor, asked, slug, e);
        }
    }

    /** Somebody else came first: the story as it is filed now. */
    private Response asItIs(Actor actor, QueueAddress asked, String slug, Rejection why) {
        var now = manuscripts.bySlug(actor, slug);
        var choices = offer.choices(now.filing());
        return again(409, actor, asked, why, "", views.proposed(now, choices, false), choices);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private TemplateInstance page(Actor actor, QueueAddress asked, Manuscript manuscript) {
        var choices = offer.choices(manuscript.filing());
        var story = views.proposed(manuscript, choices, asked.course().again());
        return new FilingPage(frame(asked), queueViews.of(actor, asked, manuscript.slug()), story, choices, "", "");
    }

    private Response again(
            int status,
            Actor actor,
            QueueAddress asked,
            Rejection why,
            String wrong,
            StoryView story,
            FilingChoices choices) {
        return Response.status(status)
                .entity(new FilingPage(
                        frame(asked), queueViews.of(actor, asked, story.slug()), story, choices, why.said(), wrong))
                .build();
    }

    private DeskFrame frame(QueueAddress asked) {
        return desk.frame(PATH, asked.course().again() ? messages.againTitle() : messages.title());
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.FILE);
        return actor;
    }
}

package org.xingyao.desk.writing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.Presence;
import org.xingyao.editorial.RefileArticle;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SettleAnnotation;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.transfer.document.EditorDocument;
import org.xingyao.transfer.document.SentFiling;
import org.xingyao.transfer.document.SentSheet;

/** What the editor's script asks of the server; refusals are problem+json, since the page stays. */
@Authenticated
@Blocking
@Path("/desk/writing/{slug}")
@Produces(MediaType.APPLICATION_JSON)
class SheetCalls {
    private final Desk desk;
    private final Manuscripts manuscripts;
    private final SaveWorkingCopy save;
    private final SubmitArticle submit;
    private final RefileArticle refile;
    private final Presence presence;
    private final SettleAnnotation settle;
    private final SheetViews views;

    SheetCalls(
            Desk desk,
            Manuscripts manuscripts,
            SaveWorkingCopy save,
            SubmitArticle submit,
            RefileArticle refile,
            Presence presence,
            SettleAnnotation settle,
            SheetViews views) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.save = save;
        this.submit = submit;
        this.refile = refile;
        this.presence = presence;
        this.settle = settle;
        this.views = views;
    }

    @GET
    public SheetView open(String slug) {
        var person = desk.person();
        return views.opened(person, manuscripts.bySlug(person.actor(), slug));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SheetView save(String slug, byte @Nullable [] body) {
        var person = desk.person();
        person.actor().mustHave(Permission.WRITE);
        var before = manuscripts.bySlug(person.actor(), slug).content();
        var sent = SentSheet.read(body);
        var read = EditorDocument.read(sent.document());
        var content = WritingForm.of(sent.fields()).content(before, read.blocks());
        return views.saved(person, save.run(person.actor(), slug, content, sent.tag()), read);
    }

    @PUT
    @Path("filing")
    @Consumes(MediaType.APPLICATION_JSON)
    public SheetView file(String slug, byte @Nullable [] body) {
        var person = desk.person();
        person.actor().mustHave(Permission.FILE);
        manuscripts.bySlug(person.actor(), slug);
        var filed = refile.run(person.actor(), slug, SentFiling.read(body), Map.of());
        return views.saved(person, filed, new EditorDocument.Read(List.of(), List.of(), List.of()));
    }

    /** What is left of the notes after one was settled. */
    record Settled(List<NoteLine> annotations) {}

    @POST
    @Path("annotations/{id}/settle")
    public Settled settle(String slug, long id) {
        var person = desk.person();
        settle.run(person.actor(), slug, id, "");
        return new Settled(views.annotations(person, slug));
    }

    /** Where the person goes on after handing in. */
    record HandedIn(String to) {}

    @POST
    @Path("submit")
    public HandedIn submit(String slug, @RestQuery @Nullable String tag) {
        submit.run(desk.person().actor(), slug, tag == null ? "" : tag);
        return new HandedIn("/desk/articles");
    }

    /**
     * Who else is here.
     *
     * @param tag of the words as they stand now: another one than the page's says that somebody has saved
     */
    record Heartbeat(String tag, String savedBy, List<Presence.Present> others) {}

    @POST
    @Path("presence")
    public Heartbeat here(String slug, @RestQuery @Nullable String window) {
        var actor = desk.person().actor();
        var others = presence.here(actor, slug, window == null ? "" : window);
        var manuscript = manuscripts.bySlug(actor, slug);
        return new Heartbeat(manuscript.tag(), manuscript.savedBy(), others);
    }

    @DELETE
    @Path("presence")
    public void gone(String slug, @RestQuery @Nullable String window) {
        presence.gone(desk.person().actor(), slug, window == null ? "" : window);
    }
}

package org.xingyao.desk.proof;

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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.account.SignedIn;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.MuteProofTerm;
import org.xingyao.editorial.RetireProofTerm;
import org.xingyao.editorial.SaveProofTerm;
import org.xingyao.text.Invalid;

/** The wrong words that the proofreader looks for: the desk's own, which it edits, and the built-in ones. */
@Authenticated
@Blocking
@Path(TermPages.PATH)
public class TermPages {
    public static final String PATH = "/desk/proof/terms";

    private final Desk desk;
    private final SaveProofTerm save;
    private final RetireProofTerm retire;
    private final MuteProofTerm mute;
    private final TermViews views;
    private final ProofMessages messages;

    TermPages(
            Desk desk,
            SaveProofTerm save,
            RetireProofTerm retire,
            MuteProofTerm mute,
            TermViews views,
            ProofMessages messages) {
        this.desk = desk;
        this.save = save;
        this.retire = retire;
        this.mute = mute;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TermsPage(
            DeskFrame frame,
            boolean mayReadArchive,
            String path,
            String version,
            String done,
            TermForm form,
            List<TermViews.Choice> kinds,
            TermViews.TermList list)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@Context UriInfo at) {
        var person = person();
        var asked = at.getQueryParameters();
        var edited = TermForm.number(asked.getFirst("edit"));
        return page(person, asked, edited > 0 ? views.form(edited) : TermForm.EMPTY);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields, @Context UriInfo at) {
        var person = person();
        var form = TermForm.of(fields);
        try {
            save.run(person.actor(), form.wish());
        } catch (Invalid e) {
            var page = page(person, at.getQueryParameters(), form.refused(e.field(), e.said()));
            return Response.status(400).entity(page).build();
        }
        return back("", "saved", form.wrong());
    }

    @POST
    @Path("{id}/retire")
    public Response retire(long id) {
        return back("", "retired", retire.run(person().actor(), id, true));
    }

    @POST
    @Path("{id}/restore")
    public Response restore(long id) {
        return back("", "restored", retire.run(person().actor(), id, false));
    }

    @POST
    @Path("mute")
    public Response mute(@RestForm @Nullable String wrong) {
        return back("built-in", "muted", mute.run(person().actor(), text(wrong), true));
    }

    @POST
    @Path("unmute")
    public Response unmute(@RestForm @Nullable String wrong) {
        return back("built-in", "unmuted", mute.run(person().actor(), text(wrong), false));
    }

    private SignedIn person() {
        var person = desk.person();
        person.actor().mustHave(Permission.EDIT_WORDS);
        return person;
    }

    private TemplateInstance page(SignedIn person, MultivaluedMap<String, String> asked, TermForm form) {
        boolean reads = person.actor().may(Permission.READ_DRAFTS);
        return new TermsPage(
                desk.frame(reads ? ArchivePages.PATH : PATH, messages.terms()),
                reads,
                PATH,
                views.version(),
                done(text(asked.getFirst("done")), text(asked.getFirst("word"))),
                form,
                views.kinds(),
                views.list(
                        text(asked.getFirst("list")),
                        text(asked.getFirst("q")).strip(),
                        TermForm.number(asked.getFirst("page"))));
    }

    private String done(String happened, String word) {
        return switch (happened) {
            case "saved" -> messages.saved(word);
            case "retired" -> messages.retired(word);
            case "restored" -> messages.restored(word);
            case "muted" -> messages.muted(word);
            case "unmuted" -> messages.unmuted(word);
            default -> "";
        };
    }

    private static Response back(String list, String done, String word) {
        var address = UriBuilder.fromPath(PATH).queryParam("done", done).queryParam("word", "{word}");
        if (!list.isEmpty()) address.queryParam("list", list);
        return Response.seeOther(address.build(word)).build();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}

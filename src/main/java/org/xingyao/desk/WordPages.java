package org.xingyao.desk;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.account.SignedIn;
import org.xingyao.editorial.Grounds;
import org.xingyao.editorial.RestoreWord;
import org.xingyao.editorial.RetireWord;
import org.xingyao.search.judged.Evaluations;
import org.xingyao.text.Invalid;

/** The words that belong to the desk: a list and a form for each kind, and what the last change did to the search. */
@Authenticated
@Blocking
@Path(WordPages.PATH)
class WordPages {
    static final String PATH = "/desk/words";

    private final Desk desk;
    private final WordTabs tabs;
    private final WordLists lists;
    private final RetireWord retire;
    private final RestoreWord restore;
    private final Evaluations evaluations;
    private final EvaluationViews evaluationViews;
    private final DeskMessages messages;
    private final WordMessages wording;

    WordPages(
            Desk desk,
            WordTabs tabs,
            WordLists lists,
            RetireWord retire,
            RestoreWord restore,
            Evaluations evaluations,
            EvaluationViews evaluationViews,
            DeskMessages messages,
            WordMessages wording) {
        this.desk = desk;
        this.tabs = tabs;
        this.lists = lists;
        this.retire = retire;
        this.restore = restore;
        this.evaluations = evaluations;
        this.evaluationViews = evaluationViews;
        this.messages = messages;
        this.wording = wording;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WordsPage(
            DeskFrame frame,
            List<DeskFrame.Link> tabs,
            String path,
            String intro,
            Done done,
            WordForm form,
            WordLists.WordList list,
            EvaluationView evaluation)
            implements TemplateInstance {}

    /**
     * What was just done.
     *
     * @param text empty when nothing was
     * @param undo where a form takes it back; empty when it can't be
     */
    record Done(String text, String undo) {}

    @GET
    public TemplateInstance first(@Context UriInfo at) {
        return show(tabs.all().getFirst().kind().id(), at);
    }

    @GET
    @Path("{kind}")
    public TemplateInstance show(String kind, @Context UriInfo at) {
        var person = person();
        var tab = tabs.of(kind);
        // What is changed on this page is compared with how things stand now.
        evaluations.askIfOld(person.actor().name(), wording.evaluatedBefore());
        var asked = WordAddress.of(at);
        var form = asked.edited() > 0
                ? WordForm.of(tab, asked.edited(), tab.valuesOf(asked.edited()), wording)
                : WordForm.of(tab, 0, asked.prefilled(), wording);
        return page(tab, asked, form);
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String kind, MultivaluedMap<String, String> fields, @Context UriInfo at) {
        var person = person();
        var tab = tabs.of(kind);
        var values = WordAddress.values(fields);
        long id = WordAddress.number(values.get("id"));
        try {
            var grounds = new Grounds(
                    values.getOrDefault("reason", ""),
                    day(values.getOrDefault("expiresOn", "")),
                    values.getOrDefault("seen", ""));
            id = tab.save(person.actor(), id, values, grounds);
        } catch (Invalid e) {
            var form = WordForm.of(tab, id, values, wording).refused(e.field(), e.said());
            return Response.status(400)
                    .entity(page(tab, WordAddress.of(at), form))
                    .build();
        }
        return changed(person, tab, "saved", id);
    }

    @POST
    @Path("{kind}/{id}/retire")
    public Response retire(String kind, long id) {
        var person = person();
        var tab = tabs.of(kind);
        retire.run(person.actor(), tab.kind(), id);
        return changed(person, tab, "retired", id);
    }

    @POST
    @Path("{kind}/{id}/restore")
    public Response restore(String kind, long id) {
        var person = person();
        var tab = tabs.of(kind);
        restore.run(person.actor(), tab.kind(), id);
        return changed(person, tab, "restored", id);
    }

    private Response changed(SignedIn person, WordTab<?> tab, String happened, long id) {
        evaluations.ask(person.actor().name(), done(tab, happened, id));
        return Response.seeOther(URI.create(PATH + "/" + tab.kind().id() + "?done=" + happened + "&id=" + id))
                .build();
    }

    private SignedIn person() {
        var person = desk.person();
        person.actor().mustHave(Permission.EDIT_WORDS);
        return person;
    }

    private TemplateInstance page(WordTab<?> tab, WordAddress asked, WordForm form) {
        var path = PATH + "/" + tab.kind().id();
        var links = tabs.all().stream()
                .map(one -> new DeskFrame.Link(PATH + "/" + one.kind().id(), one.label()))
                .toList();
        var undo = asked.done().equals("retired") ? path + "/" + asked.doneTo() + "/restore" : "";
        return new WordsPage(
                desk.frame(PATH, messages.words()),
                links,
                path,
                tab.intro(),
                new Done(done(tab, asked.done(), asked.doneTo()), undo),
                form,
                lists.of(tab, asked, path),
                evaluationViews.now());
    }

    private String done(WordTab<?> tab, String happened, long id) {
        return switch (happened) {
            case "saved" -> wording.saved(tab.label(), tab.row(id).label());
            case "retired" -> wording.retired(tab.label(), tab.row(id).label());
            case "restored" -> wording.restored(tab.label(), tab.row(id).label());
            default -> "";
        };
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Invalid("expiresOn", "截止日期请写成 2026-12-31，或留空");
        }
    }
}

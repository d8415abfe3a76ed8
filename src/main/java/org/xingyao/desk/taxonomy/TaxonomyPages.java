package org.xingyao.desk.taxonomy;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.taxonomy.TaxonomyRow;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Stars, regions, columns, series, organisations, persons and topics: a list and a form for each. */
@Authenticated
@Blocking
@Path(TaxonomyPages.PATH)
public class TaxonomyPages {
    public static final String PATH = "/desk/taxonomy";

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 1000;
    /** Longer than any field may be: what follows is cut off, and the rules say that it is too long. */
    private static final int LONGEST = 100_000;

    private static final int LONGEST_NAME = 80;

    private final Desk desk;
    private final TaxonomyTabs tabs;
    private final TaxonomyMessages messages;

    TaxonomyPages(Desk desk, TaxonomyTabs tabs, TaxonomyMessages messages) {
        this.desk = desk;
        this.tabs = tabs;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaxonomyPage(
            DeskFrame frame,
            List<DeskFrame.Link> tabs,
            String path,
            String intro,
            String done,
            TaxonomyForm form,
            RowList list)
            implements TemplateInstance {}

    /**
     * One page of rows.
     *
     * @param text what was searched for
     * @param previous address; empty on the first page
     */
    record RowList(String text, List<String> heads, List<Line> rows, String previous, String next) {}

    /** A row. */
    record Line(String name, List<String> cells, String edit, String uses) {}

    @GET
    public TemplateInstance first(@Context UriInfo at) {
        return show(tabs.all().getFirst().id(), at);
    }

    @GET
    @Path("{kind}")
    public TemplateInstance show(String kind, @Context UriInfo at) {
        person();
        var tab = tabs.of(kind);
        var asked = values(at.getQueryParameters());
        var edited = asked.getOrDefault("edit", "");
        return page(
                tab,
                asked,
                edited.isEmpty() ? TaxonomyForm.empty(tab, messages) : TaxonomyForm.of(tab, edited, messages));
    }

    @POST
    @Path("{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String kind, MultivaluedMap<String, String> fields, @Context UriInfo at) {
        var actor = person();
        var tab = tabs.of(kind);
        var values = values(fields);
        var known = values.getOrDefault("known", "");
        var seen = values.getOrDefault("seen", "");
        try {
            var slug = tab.save(actor, known, values, seen);
            return Response.seeOther(URI.create(PATH + "/" + kind + "?done=" + slug))
                    .build();
        } catch (Invalid e) {
            var form = TaxonomyForm.of(tab, known, values, seen, messages, true).refused(e.field(), e.said());
            return Response.status(400)
                    .entity(page(tab, values(at.getQueryParameters()), form))
                    .build();
        }
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return actor;
    }

    private <R extends TaxonomyRow> TemplateInstance page(
            TaxonomyTab<R> tab, Map<String, String> asked, TaxonomyForm form) {
        var path = PATH + "/" + tab.id();
        var links = tabs.all().stream()
                .map(one -> new DeskFrame.Link(PATH + "/" + one.id(), one.label()))
                .toList();
        return new TaxonomyPage(
                desk.frame(PATH, messages.title()),
                links,
                path,
                tab.intro(),
                done(tab, asked),
                form,
                list(tab, asked, path));
    }

    private <R extends TaxonomyRow> String done(TaxonomyTab<R> tab, Map<String, String> asked) {
        var done = asked.getOrDefault("done", "");
        if (!done.isEmpty()) return messages.saved(tab.label(), tab.row(done).name);
        var gone = CleanText.atMost(LONGEST_NAME, CleanText.line(asked.getOrDefault("gone", "")));
        return gone.isEmpty() ? "" : messages.deleted(gone);
    }

    private static <R extends TaxonomyRow> RowList list(TaxonomyTab<R> tab, Map<String, String> asked, String path) {
        var text = asked.getOrDefault("q", "").strip();
        var page = asked.getOrDefault("page", "").matches("\\d{1,4}")
                ? Math.clamp(Integer.parseInt(asked.getOrDefault("page", "1")), 1, LAST_PAGE)
                : 1;
        var found = tab.find(text, page, PAGE_SIZE);
        var rows = found.stream()
                .limit(PAGE_SIZE)
                .map(row ->
                        new Line(row.name, tab.cells(row), path + "?edit=" + row.slug, path + "/" + row.slug + "/uses"))
                .toList();
        var further = path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
        return new RowList(
                text,
                tab.heads(),
                rows,
                page > 1 ? further + (page - 1) : "",
                found.size() > PAGE_SIZE ? further + (page + 1) : "");
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

package org.xingyao.desk.policies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SavePolicy;
import org.xingyao.editorial.TaxonomySeen;
import org.xingyao.media.Document;
import org.xingyao.media.MediaStore;
import org.xingyao.taxonomy.PolicyDocument;
import org.xingyao.taxonomy.PolicyDocuments;
import org.xingyao.text.Invalid;
import org.xingyao.text.Like;
import org.xingyao.text.Missing;

/** The policy documents at the desk: a list, and a form for each. */
@Authenticated
@Blocking
@Path(PolicyPages.PATH)
public class PolicyPages {
    public static final String PATH = "/desk/policies";

    private static final int PAGE_SIZE = 50;

    private final Desk desk;
    private final PolicyDocuments documents;
    private final MediaStore store;
    private final SavePolicy save;
    private final PolicyMessages messages;

    PolicyPages(Desk desk, PolicyDocuments documents, MediaStore store, SavePolicy save, PolicyMessages messages) {
        this.desk = desk;
        this.documents = documents;
        this.store = store;
        this.save = save;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PoliciesPage(
            DeskFrame frame, String done, String text, List<Row> rows, String previous, String next, PolicyForm form)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PolicyPage(DeskFrame frame, PolicyForm form) implements TemplateInstance {}

    /** A document in the list. */
    record Row(String slug, String title, String number, String issuedOn, String validity, boolean file) {}

    /**
     * The form of a document.
     *
     * @param action where it is sent
     * @param seen when the document had been changed last, as the person saw it
     * @param file address of the document itself; empty when there is none
     * @param wrong name of the field at fault; empty when none is
     */
    record PolicyForm(
            String action,
            boolean isNew,
            String seen,
            Map<String, String> values,
            List<FieldView.Choice> validities,
            String file,
            String wrong,
            String error) {
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") @DefaultValue("") String done) {
        person();
        return list(text.strip(), page, done, form("", Map.of("validity", "unknown"), "", "", null));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance edit(String slug) {
        person();
        var row = row(slug);
        return page(slug, row, PolicyFields.values(row), TaxonomySeen.of(row.touchedAt), null);
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response add(@BeanParam PolicyFields fields) throws IOException {
        var actor = person();
        try {
            return saved(save.run(actor, "", wish(fields), ""));
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(list("", "1", "", form("", fields.values(), "", "", e)))
                    .build();
        }
    }

    @POST
    @Path("{slug}")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response change(String slug, @BeanParam PolicyFields fields) throws IOException {
        var actor = person();
        var row = row(slug);
        try {
            return saved(save.run(actor, slug, wish(fields), fields.seen()));
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(slug, row, fields.values(), fields.seen(), e))
                    .build();
        }
    }

    private SavePolicy.Wish wish(PolicyFields fields) throws IOException {
        return fields.wish(file(fields), messages);
    }

    /** Stored before the row names it: what a refusal leaves behind is a file that nobody names. */
    private @Nullable Document file(PolicyFields fields) throws IOException {
        var file = fields.file;
        return file == null || file.size() == 0 ? null : store.putDocument(file.uploadedFile());
    }

    private static Response saved(String slug) {
        return Response.seeOther(URI.create(PATH + "?done=" + slug)).build();
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return actor;
    }

    private PolicyDocument row(String slug) {
        return documents.bySlug(slug).orElseThrow(() -> new Missing(messages.gone()));
    }

    private TemplateInstance list(String text, String page, String done, PolicyForm form) {
        int number = page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1;
        var found = documents
                .find(
                        "lower(concat(title, ' ', number, ' ', slug)) like ?1 escape '!'"
                                + " order by issuedOn desc nulls last, slug",
                        Like.containing(text.toLowerCase(Locale.ROOT)))
                .range((number - 1) * PAGE_SIZE, number * PAGE_SIZE)
                .list();
        var further = PATH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
        return new PoliciesPage(
                desk.frame(PATH, messages.title()),
                documents.bySlug(done).map(row -> messages.saved(row.title)).orElse(""),
                text,
                found.stream().limit(PAGE_SIZE).map(this::view).toList(),
                number > 1 ? further + (number - 1) : "",
                found.size() > PAGE_SIZE ? further + (number + 1) : "",
                form);
    }

    private Row view(PolicyDocument row) {
        return new Row(
                row.slug,
                row.title,
                row.number,
                Objects.toString(row.issuedOn, ""),
                validities().stream()
                        .filter(one -> one.value().equals(row.validity))
                        .map(FieldView.Choice::label)
                        .findFirst()
                        .orElse(row.validity),
                row.file != null);
    }

    private TemplateInstance page(
            String slug, PolicyDocument row, Map<String, String> values, String seen, @Nullable Invalid wrong) {
        var file = row.file == null ? "" : "/policies/" + slug + "/file";
        return new PolicyPage(desk.frame(PATH, row.title), form(slug, values, seen, file, wrong));
    }

    private PolicyForm form(
            String slug, Map<String, String> values, String seen, String file, @Nullable Invalid wrong) {
        return new PolicyForm(
                slug.isEmpty() ? PATH : PATH + "/" + slug,
                slug.isEmpty(),
                seen,
                values,
                validities(),
                file,
                wrong == null ? "" : wrong.field(),
                wrong == null ? "" : wrong.said());
    }

    private List<FieldView.Choice> validities() {
        return List.of(
                new FieldView.Choice("unknown", messages.unknown()),
                new FieldView.Choice("valid", messages.valid()),
                new FieldView.Choice("amended", messages.amended()),
                new FieldView.Choice("expired", messages.expired()),
                new FieldView.Choice("repealed", messages.repealed()));
    }
}

package org.xingyao.desk.filing;

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
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Filing;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.desk.filing.BulkFiling.Wish;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Slug;

/** 批量标星: what was found by a search, or chosen in a list, is filed alike. */
@Authenticated
@Blocking
@Path(BulkFilingPages.PATH)
public class BulkFilingPages {
    public static final String PATH = FilingPages.PATH + "/bulk";

    private static final int LONGEST = 200;

    private final Desk desk;
    private final BulkFiling bulk;
    private final BulkViews views;
    private final FilingOffer offer;
    private final FilingMessages messages;
    private final BulkMessages words;

    BulkFilingPages(
            Desk desk,
            BulkFiling bulk,
            BulkViews views,
            FilingOffer offer,
            FilingMessages messages,
            BulkMessages words) {
        this.desk = desk;
        this.bulk = bulk;
        this.views = views;
        this.offer = offer;
        this.messages = messages;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param text what was searched for; empty when the stories were chosen in a list
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilingBulkPage(
            DeskFrame frame,
            String text,
            List<BulkRow> rows,
            FilingChoices choices,
            Wish wish,
            BulkOutcomes outcomes,
            String error,
            String wrong)
            implements TemplateInstance {}

    /** What the search finds among all that readers see. */
    @GET
    public TemplateInstance find(@RestQuery @Nullable String q) {
        var actor = person();
        var text = CleanText.atMost(LONGEST, CleanText.line(Objects.requireNonNullElse(q, "")));
        var slugs = views.found(text);
        return page(actor, text, slugs, new Wish("", List.of(), "", ""), BulkOutcomes.NONE, null);
    }

    /** Shows what was chosen in a list, or does what is wished. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(MultivaluedMap<String, String> fields) {
        var actor = person();
        var slugs = fields.getOrDefault("slug", List.of()).stream()
                .filter(slug -> slug != null && Slug.isValid(slug))
                .distinct()
                .toList();
        var text = one(fields, "q");
        var wish = new Wish(one(fields, "what"), slugs, one(fields, "star"), one(fields, "region"));
        try {
            if (slugs.size() > BulkFiling.MOST) throw new Invalid("slug", words.tooMany(BulkFiling.MOST));
            boolean chosenInAList = fields.containsKey("open");
            var outcomes = chosenInAList ? BulkOutcomes.NONE : bulk.run(actor, wish);
            return Response.ok(page(actor, text, shown(text, slugs), wish, outcomes, null))
                    .build();
        } catch (Invalid e) {
            var shown = shown(text, slugs.stream().limit(BulkFiling.MOST).toList());
            return Response.status(400)
                    .entity(page(actor, text, shown, wish, BulkOutcomes.NONE, e))
                    .build();
        }
    }

    private List<String> shown(String text, List<String> slugs) {
        return text.isEmpty() ? slugs : views.found(text);
    }

    private TemplateInstance page(
            Actor actor, String text, List<String> slugs, Wish wish, BulkOutcomes outcomes, @Nullable Invalid wrong) {
        var choices = offer.choices(Filing.NONE);
        return new FilingBulkPage(
                desk.frame(FilingPages.PATH, messages.bulkTitle()),
                text,
                views.rows(actor, slugs, wish.slugs(), choices),
                choices,
                wish,
                outcomes,
                wrong == null ? "" : wrong.said(),
                wrong == null ? "" : wrong.field());
    }

    private static String one(MultivaluedMap<String, String> fields, String name) {
        return CleanText.atMost(LONGEST, CleanText.line(Objects.requireNonNullElse(fields.getFirst(name), "")));
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.FILE);
        return actor;
    }
}

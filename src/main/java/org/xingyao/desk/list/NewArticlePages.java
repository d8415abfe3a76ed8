package org.xingyao.desk.list;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.list.SeriesNumbers;
import org.xingyao.nlp.Pinyin;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** Where an article begins: just enough to give it an address; the rest is written in the editor. */
@Authenticated
@Blocking
@Path(NewArticlePages.PATH)
class NewArticlePages {
    static final String PATH = ArticleListPages.PATH + "/new";
    private static final List<String> FIELDS = List.of("kind", "headline", "column", "series", "number");

    private final Desk desk;
    private final ListChoices choices;
    private final SeriesNumbers series;
    private final CreateArticle create;
    private final ListMessages messages;

    NewArticlePages(Desk desk, ListChoices choices, SeriesNumbers series, CreateArticle create, ListMessages messages) {
        this.desk = desk;
        this.choices = choices;
        this.series = series;
        this.create = create;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewArticlePage(
            DeskFrame frame,
            List<ListView.Choice> kinds,
            List<ListView.Choice> columns,
            List<ListView.Choice> series,
            Map<String, String> values,
            String wrong,
            String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        person();
        return page(Map.of(), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields) {
        var actor = person();
        var values = new java.util.HashMap<String, String>();
        for (var name : FIELDS) values.put(name, CleanText.line(Objects.requireNonNullElse(fields.getFirst(name), "")));
        try {
            var begun = create.run(actor, draft(values));
            return Response.seeOther(URI.create(ArticleListPages.PATH + "/" + begun.slug() + "/edit"))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(values, FIELDS.contains(e.field()) ? e.field() : "headline", e.said()))
                    .build();
        }
    }

    private Draft draft(Map<String, String> values) {
        var headline = values.getOrDefault("headline", "");
        if (headline.isEmpty()) throw new Invalid("headline", messages.headlineMissing());
        var kind =
                Kind.of(values.getOrDefault("kind", "")).orElseThrow(() -> new Invalid("kind", messages.kindMissing()));
        var number = values.getOrDefault("number", "");
        if (!number.isEmpty() && !number.matches("[1-9]\\d{0,3}")) throw new Invalid("number", messages.numberHint());
        var inSeries = onFile("series", values, choices.series(), messages.series());
        if (inSeries.isEmpty() != number.isEmpty()) throw new Invalid("number", messages.numberHint());
        var content = new EditionContent(
                kind,
                "",
                headline,
                "",
                "",
                "",
                List.of(),
                onFile("column", values, choices.offeredColumns(), messages.column()),
                inSeries,
                number.isEmpty() ? 0 : Integer.parseInt(number),
                null,
                "",
                null,
                "",
                List.of(),
                List.of());
        var spelled = Pinyin.slug(headline);
        // A headline of nothing but signs has no sound.
        var slug = spelled.isEmpty() ? "gaojian" : spelled;
        return new Draft(slug, false, null, content, Filing.NONE, Map.of(), Map.of());
    }

    private String onFile(String field, Map<String, String> values, List<ListView.Choice> known, String label) {
        var value = values.getOrDefault(field, "");
        if (!value.isEmpty() && known.stream().noneMatch(one -> one.value().equals(value)))
            throw new Invalid(field, messages.chooseFromList(label));
        return value;
    }

    private TemplateInstance page(Map<String, String> values, String wrong, String error) {
        var highest = series.highest();
        var withNumbers = choices.series().stream()
                .map(one -> new ListView.Choice(
                        one.value(),
                        Optional.ofNullable(highest.get(one.value()))
                                .map(number -> messages.seriesNext(one.label(), number))
                                .orElse(one.label())))
                .toList();
        return new NewArticlePage(
                desk.frame(ArticleListPages.PATH, messages.newArticle()),
                choices.kinds(),
                choices.offeredColumns(),
                withNumbers,
                Map.of(
                        "kind", values.getOrDefault("kind", Kind.NEWS.id()),
                        "headline", values.getOrDefault("headline", ""),
                        "column", values.getOrDefault("column", ""),
                        "series", values.getOrDefault("series", ""),
                        "number", values.getOrDefault("number", "")),
                wrong,
                error);
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.WRITE);
        return actor;
    }
}

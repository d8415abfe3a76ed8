package org.xingyao.desk.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.RenumberArticle;
import org.xingyao.inspection.Matter;
import org.xingyao.inspection.Report;
import org.xingyao.taxonomy.SeriesList;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** 系列目录: the instalments of a series by number, and how to give one another number. */
@Authenticated
@Blocking
@Path(SeriesPages.PATH)
public class SeriesPages {
    public static final String PATH = "/desk/series";

    private static final int QUESTIONS = 50;
    private static final int LONGEST = 80;

    private final Desk desk;
    private final SeriesList series;
    private final SeriesViews views;
    private final Report report;
    private final RenumberArticle renumber;
    private final SeriesMessages messages;

    SeriesPages(
            Desk desk,
            SeriesList series,
            SeriesViews views,
            Report report,
            RenumberArticle renumber,
            SeriesMessages messages) {
        this.desk = desk;
        this.series = series;
        this.views = views;
        this.report = report;
        this.renumber = renumber;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesListPage(DeskFrame frame, List<SeriesViews.SumView> series, List<Report.Line> questions)
            implements TemplateInstance {}

    /** @param wrong id of the form whose number was refused; empty when none was */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesContentsPage(
            DeskFrame frame,
            String slug,
            SeriesViews.Contents contents,
            boolean mayRenumber,
            String wrong,
            String typed,
            String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        person();
        return new SeriesListPage(
                desk.frame(PATH, messages.title()), views.all(), report.lines(Matter.DOUBLE_QUESTION, null, QUESTIONS));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(String slug) {
        return page(person(), slug, "", "", "");
    }

    /**
     * Leads to the editor, from where the changed copy is submitted as any other.
     *
     * @param from the number that the form stands beside
     */
    @POST
    @Path("{slug}/renumber")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            String slug,
            @RestForm("article") @DefaultValue("") String article,
            @RestForm("from") @DefaultValue("") String from,
            @RestForm("number") @DefaultValue("") String number) {
        var actor = person();
        actor.mustHave(Permission.WRITE);
        var typed = CleanText.atMost(LONGEST, CleanText.line(number));
        try {
            renumber.run(actor, article, slug, typed);
            return Response.seeOther(URI.create("/desk/articles/" + article + "/edit"))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, slug, SeriesViews.id(article, from), typed, e.said()))
                    .build();
        }
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.READ_DRAFTS);
        return actor;
    }

    private TemplateInstance page(Actor actor, String slug, String wrong, String typed, String error) {
        var one = series.bySlug(slug).orElseThrow(() -> new Missing(""));
        return new SeriesContentsPage(
                desk.frame(PATH, one.name), slug, views.of(one), actor.may(Permission.WRITE), wrong, typed, error);
    }
}

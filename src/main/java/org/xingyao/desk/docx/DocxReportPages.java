package org.xingyao.desk.docx;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.editorial.FileReport;
import org.xingyao.editorial.FileReports;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.text.Minute;

/** What was noticed when an article was read from a file; kept as long as the article is. */
@Authenticated
@Blocking
@Path(ArticleListPages.PATH + "/{slug}/word")
class DocxReportPages {

    private final Desk desk;
    private final FileReports reports;
    private final Manuscripts manuscripts;
    private final DocxMessages messages;
    private final Clock clock;

    DocxReportPages(Desk desk, FileReports reports, Manuscripts manuscripts, DocxMessages messages, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.manuscripts = manuscripts;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocxReportPage(DeskFrame frame, String slug, String headline, String takenAt, FileReport report)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(String slug) {
        var actor = desk.person().actor();
        var headline = manuscripts.bySlug(actor, slug).content().headline();
        var report = reports.of(actor, slug).orElseThrow(NotFoundException::new);
        return new DocxReportPage(
                desk.frame(ArticleListPages.PATH, messages.reportTitle()),
                slug,
                headline,
                Minute.of(report.takenAt(), clock.getZone()),
                report);
    }
}

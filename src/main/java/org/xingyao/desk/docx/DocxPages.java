package org.xingyao.desk.docx;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.desk.list.ArticleListPages;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;
import org.xingyao.transfer.DocxDrafts;
import org.xingyao.web.ProblemJson;

/** Takes a Word file, from a form or dropped on the list of articles, and opens an article with what it says. */
@Authenticated
@Blocking
@Path(DocxPages.PATH)
class DocxPages {
    static final String PATH = ArticleListPages.PATH + "/word";

    private final Desk desk;
    private final DocxDrafts drafts;
    private final CreateArticle create;
    private final DocxMessages messages;
    private final ProblemJson problems;

    DocxPages(Desk desk, DocxDrafts drafts, CreateArticle create, DocxMessages messages, ProblemJson problems) {
        this.desk = desk;
        this.drafts = drafts;
        this.create = create;
        this.messages = messages;
        this.problems = problems;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocxPage(DeskFrame frame, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        person();
        return page("");
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(@RestForm("file") @Nullable FileUpload file, @Context HttpHeaders headers) throws IOException {
        boolean json = DocxAnswer.wantsJson(headers);
        try {
            var actor = person();
            if (file == null || file.fileName().isEmpty()) throw new Invalid("file", messages.fileMissing());
            var read = drafts.read(file.uploadedFile(), file.fileName());
            var begun = create.take(actor, read.draft(), file.fileName(), read.lines());
            return json
                    ? DocxAnswer.taken(begun.slug(), read.lines().size())
                    : Response.seeOther(URI.create(DocxAnswer.report(begun.slug())))
                            .build();
        } catch (Invalid e) {
            return json
                    ? problems.of(e).build()
                    : Response.status(400).entity(page(e.said())).build();
        } catch (Refused e) {
            if (json) return problems.of(e).build();
            throw e;
        }
    }

    private TemplateInstance page(String error) {
        return new DocxPage(desk.frame(ArticleListPages.PATH, messages.title()), error);
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.WRITE);
        return actor;
    }
}

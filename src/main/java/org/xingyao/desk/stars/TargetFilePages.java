package org.xingyao.desk.stars;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.taxonomy.StarTargets;
import org.xingyao.taxonomy.StarTargets.Sheet;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;
import org.xingyao.transfer.targets.TargetExport;
import org.xingyao.transfer.targets.TargetImport;
import org.xingyao.transfer.targets.TargetPreview;

/** Yearly targets as files for Excel and WPS, out and in. */
@Authenticated
@Blocking
@Path(TargetPages.PATH)
class TargetFilePages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Desk desk;
    private final SheetChoice choice;
    private final StarTargets targets;
    private final TargetExport export;
    private final TargetImport intake;
    private final ProgressMessages messages;

    TargetFilePages(
            Desk desk,
            SheetChoice choice,
            StarTargets targets,
            TargetExport export,
            TargetImport intake,
            ProgressMessages messages) {
        this.desk = desk;
        this.choice = choice;
        this.targets = targets;
        this.export = export;
        this.intake = intake;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param done how many rows were written; -1 when none were to be
     * @param preview null before a file was chosen and after it was taken
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TargetImportPage(
            DeskFrame frame,
            int done,
            String error,
            String wrong,
            @Nullable TargetPreview preview) implements TemplateInstance {}

    @GET
    @Path("export.csv")
    public Response csv(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("of") @DefaultValue("") String of) {
        var actor = person();
        return file(export.csv(actor, sheets(year, of)), "text/csv; charset=utf-8", name(year) + ".csv");
    }

    @GET
    @Path("export.xlsx")
    public Response xlsx(
            @QueryParam("year") @DefaultValue("") String year, @QueryParam("of") @DefaultValue("") String of) {
        var actor = person();
        return file(export.xlsx(actor, sheets(year, of)), XLSX, name(year) + ".xlsx");
    }

    private String name(String year) {
        return messages.targetsTitle() + (year.matches("\\d{4}") ? "-" + year : "");
    }

    /** All that have rows, unless the address names one. */
    private List<Sheet> sheets(String year, String of) {
        return year.isEmpty() && of.isEmpty() ? targets.sheets() : List.of(choice.sheet(year, of));
    }

    private static Response file(byte[] bytes, String type, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"targets\"; filename*=UTF-8''" + encoded)
                .build();
    }

    @GET
    @Path("import")
    public TemplateInstance choose(@QueryParam("done") @DefaultValue("") String done) {
        person();
        return page(done.matches("\\d{1,5}") ? Integer.parseInt(done) : -1, "", "", null);
    }

    @POST
    @Path("import")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response preview(@RestForm("file") @Nullable FileUpload file) throws IOException {
        var actor = person();
        try {
            if (file == null || file.fileName().isEmpty()) throw new Invalid("file", messages.fileMissing());
            return Response.ok(page(-1, "", "", intake.preview(actor, file.uploadedFile())))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(-1, e.said(), e.field(), null))
                    .build();
        }
    }

    @POST
    @Path("import/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @RestForm("rows") @DefaultValue("") String rows,
            @RestForm("seen") @DefaultValue("") String seen,
            @RestForm("sumsMeant") @DefaultValue("") String sumsMeant) {
        var actor = person();
        TargetPreview preview = null;
        try {
            preview = intake.preview(actor, rows);
            // What was good a moment ago is not any more: it is shown again, and nothing is written by halves.
            if (!preview.problems().isEmpty()) throw new Invalid("file", messages.problemsMeanwhile());
            int written = intake.take(actor, preview, seen, !sumsMeant.isEmpty());
            return Response.seeOther(java.net.URI.create(TargetPages.PATH + "/import?done=" + written))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(-1, e.said(), e.field(), preview))
                    .build();
        } catch (Stale e) {
            return Response.status(412)
                    .entity(page(-1, e.said(), "rows-read", preview))
                    .build();
        }
    }

    private TemplateInstance page(int done, String error, String wrong, @Nullable TargetPreview preview) {
        return new TargetImportPage(desk.frame(TargetPages.PATH, messages.importTitle()), done, error, wrong, preview);
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return actor;
    }
}

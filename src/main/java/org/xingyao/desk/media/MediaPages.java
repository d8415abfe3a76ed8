package org.xingyao.desk.media;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.AddPhoto;
import org.xingyao.editorial.PhotoLibrary;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.text.Invalid;
import org.xingyao.text.Rejection;
import org.xingyao.web.ProblemJson;

/** The library: what is in it, and where photos are brought in. */
@Authenticated
@Blocking
@Path(MediaPages.PATH)
public class MediaPages {
    public static final String PATH = "/desk/media";

    private static final int PAGE_SIZE = 60;

    private final Desk desk;
    private final AddPhoto add;
    private final PhotoLibrary library;
    private final Photos photos;
    private final PhotoViews views;
    private final MediaMessages messages;
    private final ProblemJson problems;

    MediaPages(
            Desk desk,
            AddPhoto add,
            PhotoLibrary library,
            Photos photos,
            PhotoViews views,
            MediaMessages messages,
            ProblemJson problems) {
        this.desk = desk;
        this.add = add;
        this.library = library;
        this.photos = photos;
        this.views = views;
        this.messages = messages;
        this.problems = problems;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MediaPage(DeskFrame frame, boolean mayAdd, Outcome outcome, Shown shown) implements TemplateInstance {}

    /** Of an upload without script: how many were taken, and why the others were not. */
    record Outcome(int taken, List<String> refused) {
        static final Outcome NONE = new Outcome(0, List.of());
    }

    /**
     * One page of the library.
     *
     * @param next address; empty on the last page
     */
    record Shown(List<PhotoViews.PhotoView> photos, String text, boolean undescribed, boolean newest, String next) {}

    @GET
    public TemplateInstance show(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("only") @DefaultValue("") String only,
            @QueryParam("below") @DefaultValue("") String below) {
        var actor = desk.person().actor();
        var last = photos.withFile(below).orElse(null);
        var choice = new PhotoLibrary.Choice(text.strip(), only.equals("undescribed"), last, 0);
        return page(actor, Outcome.NONE, choice);
    }

    /** As a form sends it, or a script a file at a time, which gets JSON. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response add(
            @RestForm("file") List<FileUpload> files, @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue("") String accept)
            throws IOException {
        var actor = desk.person().actor();
        return accept.contains(MediaType.APPLICATION_JSON) ? addOne(actor, files) : addAll(actor, files);
    }

    private Response addOne(Actor actor, List<FileUpload> files) throws IOException {
        try {
            actor.mustHave(Permission.WRITE);
            if (files.size() != 1) throw new Invalid("file", messages.chooseFile());
            var photo = add.run(actor, files.getFirst().uploadedFile());
            return Response.status(201)
                    .location(URI.create(PATH + "/" + photo.id))
                    .entity(PhotoJson.of(views.of(List.of(photo)).getFirst()))
                    .type(MediaType.APPLICATION_JSON)
                    .build();
        } catch (Rejection e) {
            return problems.of(e).build();
        }
    }

    private Response addAll(Actor actor, List<FileUpload> files) throws IOException {
        actor.mustHave(Permission.WRITE);
        List<Photo> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (var file : files) {
            try {
                if (file.size() > 0) taken.add(add.run(actor, file.uploadedFile()));
            } catch (Invalid e) {
                refused.add(file.fileName() + "：" + e.said());
            }
        }
        if (taken.isEmpty() && refused.isEmpty()) refused.add(messages.chooseFile());
        if (refused.isEmpty()) {
            var to = taken.size() == 1 ? PATH + "/" + taken.getFirst().id : PATH;
            return Response.seeOther(URI.create(to)).build();
        }
        var outcome = new Outcome(taken.size(), List.copyOf(refused));
        return Response.status(400)
                .entity(page(actor, outcome, new PhotoLibrary.Choice("", false, null, 0)))
                .build();
    }

    private TemplateInstance page(Actor actor, Outcome outcome, PhotoLibrary.Choice choice) {
        var found = library.find(actor, choice, PAGE_SIZE + 1);
        var shown = views.of(found.stream().limit(PAGE_SIZE).toList());
        var next = found.size() <= PAGE_SIZE
                ? ""
                : PATH + "?q=" + URLEncoder.encode(choice.text(), StandardCharsets.UTF_8)
                        + (choice.undescribed() ? "&only=undescribed" : "")
                        + "&below=" + shown.getLast().file();
        return new MediaPage(
                desk.frame(PATH, messages.title()),
                actor.may(Permission.WRITE),
                outcome,
                new Shown(shown, choice.text(), choice.undescribed(), choice.below() == null, next));
    }
}

package org.xingyao.desk.media;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.DeletePhoto;
import org.xingyao.editorial.DescribePhoto;
import org.xingyao.editorial.PhotoLibrary;
import org.xingyao.editorial.PhotoUses;
import org.xingyao.media.Photo;
import org.xingyao.text.Conflict;
import org.xingyao.text.FileSize;
import org.xingyao.text.Invalid;
import org.xingyao.text.Minute;

/** One photo: what is written about it, what of it must stay in sight, and where it is used. */
@Authenticated
@Blocking
@Path(MediaPages.PATH + "/{id}")
class PhotoPages {

    private final Desk desk;
    private final PhotoLibrary library;
    private final PhotoUses uses;
    private final DescribePhoto describe;
    private final DeletePhoto delete;
    private final PhotoViews views;
    private final MediaMessages messages;
    private final ZoneId zone;

    PhotoPages(
            Desk desk,
            PhotoLibrary library,
            PhotoUses uses,
            DescribePhoto describe,
            DeletePhoto delete,
            PhotoViews views,
            MediaMessages messages,
            Clock clock) {
        this.desk = desk;
        this.library = library;
        this.uses = uses;
        this.describe = describe;
        this.delete = delete;
        this.views = views;
        this.messages = messages;
        this.zone = clock.getZone();
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PhotoPage(
            DeskFrame frame,
            PhotoViews.PhotoView photo,
            PhotoForm form,
            List<CropView> crops,
            Facts facts,
            List<UseView> uses,
            int hiddenUses,
            boolean mayChange,
            boolean done,
            Wrong wrong)
            implements TemplateInstance {}

    /** What cannot be changed. */
    record Facts(String size, String weight, String addedBy, String addedAt) {}

    /** An article that uses the photo. */
    record UseView(String place, String headline, String href) {}

    /** The field at fault and why; both empty when nothing is. */
    record Wrong(String field, String error) {
        static final Wrong NOTHING = new Wrong("", "");
    }

    @GET
    public TemplateInstance show(long id, @QueryParam("done") @Nullable String done) {
        var actor = desk.person().actor();
        var photo = library.one(actor, id);
        return page(actor, photo, PhotoForm.of(photo), done != null, Wrong.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(long id, MultivaluedMap<String, String> fields) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.WRITE);
        var photo = library.one(actor, id);
        var form = PhotoForm.of(fields);
        try {
            describe.run(actor, id, form.wish(messages), form.seen());
            return Response.seeOther(URI.create(MediaPages.PATH + "/" + id + "?done=1"))
                    .build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, photo, form, false, new Wrong(e.field(), e.said())))
                    .build();
        }
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(long id) {
        var actor = desk.person().actor();
        actor.mustHave(Permission.WRITE);
        var photo = library.one(actor, id);
        try {
            delete.run(actor, id);
            return Response.seeOther(URI.create(MediaPages.PATH)).build();
        } catch (Conflict e) {
            return Response.status(409)
                    .entity(page(actor, photo, PhotoForm.of(photo), false, new Wrong("uses", e.said())))
                    .build();
        }
    }

    private TemplateInstance page(Actor actor, Photo photo, PhotoForm form, boolean done, Wrong wrong) {
        var view = views.large(photo);
        var used = uses.of(photo);
        var shown = used.stream().filter(use -> isShown(actor, use)).toList();
        var title = photo.caption.isEmpty() ? messages.photo() : photo.caption;
        return new PhotoPage(
                desk.frame(MediaPages.PATH, title),
                view,
                form,
                CropView.all(view.width(), view.height(), photo.focusX, photo.focusY),
                facts(photo),
                shown.stream().map(this::view).toList(),
                used.size() - shown.size(),
                library.mayChange(actor, photo),
                done,
                wrong);
    }

    /** The headline of a draft tells something already. */
    private static boolean isShown(Actor actor, PhotoUses.Use use) {
        return use.place() == PhotoUses.Place.LIVE || actor.may(Permission.READ_DRAFTS);
    }

    private Facts facts(Photo photo) {
        long bytes = Objects.requireNonNullElse(photo.bytes, 0L);
        return new Facts(
                photo.width + " × " + photo.height,
                FileSize.of(bytes),
                photo.addedBy.isEmpty() ? messages.imported() : photo.addedBy,
                Minute.of(photo.createdAt, zone));
    }

    private UseView view(PhotoUses.Use use) {
        var place = switch (use.place()) {
            case LIVE -> messages.usedLive();
            case UNDERWAY -> messages.usedUnderway();
            case DRAFT -> messages.usedDraft();
            case EARLIER -> messages.usedEarlier();
            case DISCARDED -> messages.usedDiscarded();
        };
        var href = use.place() == PhotoUses.Place.LIVE
                ? "/articles/" + use.slug()
                : "/desk/articles/" + use.slug() + "/edit";
        return new UseView(place, use.headline().isEmpty() ? use.slug() : use.headline(), href);
    }
}

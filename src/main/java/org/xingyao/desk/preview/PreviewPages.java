package org.xingyao.desk.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.desk.media.MediaFiles;
import org.xingyao.editorial.EndPreview;
import org.xingyao.editorial.PreviewLinks;
import org.xingyao.editorial.Previews;
import org.xingyao.editorial.SharePreview;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.reading.Look;
import org.xingyao.reading.SiteConfig;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;

/** What is being written as readers would see it, in windows of several widths; and links for those without an account. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/preview")
class PreviewPages {

    private final Desk desk;
    private final Previews previews;
    private final PreviewLinks links;
    private final SharePreview share;
    private final EndPreview end;
    private final ArticleLayout layout;
    private final PreviewViews views;
    private final PreviewMessages messages;
    private final SiteConfig site;

    PreviewPages(
            Desk desk,
            Previews previews,
            PreviewLinks links,
            SharePreview share,
            EndPreview end,
            ArticleLayout layout,
            PreviewViews views,
            PreviewMessages messages,
            SiteConfig site) {
        this.desk = desk;
        this.previews = previews;
        this.links = links;
        this.share = share;
        this.end = end;
        this.layout = layout;
        this.views = views;
        this.messages = messages;
        this.site = site;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPage(
            DeskFrame frame,
            String slug,
            String saved,
            List<PreviewViews.Group> groups,
            int width,
            String inside,
            String sharing,
            List<PreviewViews.Life> lives,
            List<PreviewViews.LinkRow> rows,
            Remarks remarks)
            implements TemplateInstance {}

    /**
     * What is to be said beside the list of links.
     *
     * @param fresh address of a link just made, shown this once; empty when none was
     * @param until when that one ends
     */
    record Remarks(String fresh, String until, boolean ended, String error) {
        static final Remarks NONE = new Remarks("", "", false, "");

        static Remarks refused(String why) {
            return new Remarks("", "", false, why);
        }
    }

    @GET
    public TemplateInstance show(
            String slug,
            @RestQuery @Nullable String width,
            @RestQuery @Nullable String theme,
            @RestQuery @Nullable String size,
            @RestQuery @Nullable String done) {
        var remarks = new Remarks("", "", "ended".equals(done), "");
        return page(Viewing.of(slug, width, theme, size), remarks);
    }

    /** The public page itself, for the frame. Never kept: the next look may find other words. */
    @GET
    @Path("page")
    public TemplateInstance inside(String slug, @RestQuery @Nullable String theme, @RestQuery @Nullable String size) {
        var preview = previews.bySlug(desk.person().actor(), slug);
        return layout.preview(PreviewViews.shown(preview, MediaFiles.PATH), Look.of(theme, size), views.band(preview));
    }

    @POST
    @Path("links")
    public Response share(
            String slug,
            @RestQuery @Nullable String width,
            @RestQuery @Nullable String theme,
            @RestQuery @Nullable String size,
            @RestForm @Nullable String days) {
        var actor = desk.person().actor();
        var viewing = Viewing.of(slug, width, theme, size);
        try {
            var token = share.run(actor, slug, number(days));
            var until = views.minute(links.of(actor, slug).getFirst().expiresAt());
            var fresh = new Remarks(site.address() + "/preview/" + token, until, false, "");
            return Response.ok(page(viewing, fresh)).build();
        } catch (Invalid e) {
            return refused(400, viewing, e.said());
        } catch (Conflict e) {
            return refused(409, viewing, e.said());
        }
    }

    @POST
    @Path("links/{id}/end")
    public Response end(
            String slug,
            long id,
            @RestQuery @Nullable String width,
            @RestQuery @Nullable String theme,
            @RestQuery @Nullable String size) {
        end.run(desk.person().actor(), slug, id);
        var back = UriBuilder.fromUri(Viewing.of(slug, width, theme, size).address());
        return Response.seeOther(back.queryParam("done", "ended").build()).build();
    }

    private Response refused(int status, Viewing viewing, String why) {
        return Response.status(status)
                .entity(page(viewing, Remarks.refused(why)))
                .build();
    }

    private TemplateInstance page(Viewing viewing, Remarks remarks) {
        var actor = desk.person().actor();
        var preview = previews.bySlug(actor, viewing.slug());
        return new PreviewPage(
                desk.frame("/desk/articles", views.title(preview)),
                viewing.slug(),
                views.saved(preview),
                views.groups(viewing),
                viewing.width(),
                viewing.inside().toString(),
                viewing.sharing().toString(),
                views.lives(),
                views.rows(viewing, links.of(actor, viewing.slug())),
                remarks);
    }

    /** What is no number is none of those offered. */
    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}

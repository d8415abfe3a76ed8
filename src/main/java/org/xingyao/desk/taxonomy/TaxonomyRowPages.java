package org.xingyao.desk.taxonomy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.DeleteTaxonomyRow;
import org.xingyao.editorial.MergeTaxonomyRow;
import org.xingyao.editorial.RetireTaxonomyRow;
import org.xingyao.taxonomy.TaxonomyKind;
import org.xingyao.text.Invalid;

/** One row of the taxonomy: where it is used, and how it is retired, merged or deleted. */
@Authenticated
@Blocking
@Path(TaxonomyPages.PATH + "/{kind}/{slug}")
class TaxonomyRowPages {
    private final Desk desk;
    private final TaxonomyTabs tabs;
    private final RowViews views;
    private final RetireTaxonomyRow retire;
    private final MergeTaxonomyRow merge;
    private final DeleteTaxonomyRow delete;
    private final UsesMessages messages;

    TaxonomyRowPages(
            Desk desk,
            TaxonomyTabs tabs,
            RowViews views,
            RetireTaxonomyRow retire,
            MergeTaxonomyRow merge,
            DeleteTaxonomyRow delete,
            UsesMessages messages) {
        this.desk = desk;
        this.tabs = tabs;
        this.views = views;
        this.retire = retire;
        this.merge = merge;
        this.delete = delete;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param into what the row is to be merged into, as it was typed
     * @param error why it can't be; empty when nothing is wrong
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TaxonomyRowPage(
            DeskFrame frame,
            String done,
            RowView row,
            @Nullable MergeView merge,
            String into,
            String error) implements TemplateInstance {}

    /** @param into asks what merging it into that row would do */
    @GET
    @Path("uses")
    public Response uses(
            String kind,
            String slug,
            @QueryParam("into") @DefaultValue("") String into,
            @QueryParam("done") @DefaultValue("") String done) {
        var actor = person();
        try {
            var view = into.isBlank() ? null : views.merge(actor, kind(kind), slug, into);
            return Response.ok(page(actor, kind, slug, done, view, into, "")).build();
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, kind, slug, "", null, into, e.said()))
                    .build();
        }
    }

    @POST
    @Path("retire")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retire(String kind, String slug, @FormParam("seen") @DefaultValue("") String seen) {
        retire.run(person(), kind(kind), slug, true, seen);
        return backTo(kind, slug, "retired");
    }

    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(String kind, String slug, @FormParam("seen") @DefaultValue("") String seen) {
        retire.run(person(), kind(kind), slug, false, seen);
        return backTo(kind, slug, "restored");
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(
            String kind,
            String slug,
            @FormParam("seen") @DefaultValue("") String seen,
            @FormParam("into") @DefaultValue("") String into,
            @FormParam("intoSeen") @DefaultValue("") String intoSeen) {
        var actor = person();
        try {
            return backTo(kind, merge.run(actor, kind(kind), slug, seen, into, intoSeen), "merged");
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, kind, slug, "", null, into, e.said()))
                    .build();
        }
    }

    @POST
    @Path("delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(String kind, String slug, @FormParam("seen") @DefaultValue("") String seen) {
        var actor = person();
        var name = tabs.of(kind).row(slug).name;
        delete.run(actor, kind(kind), slug, seen);
        return Response.seeOther(UriBuilder.fromPath(TaxonomyPages.PATH + "/" + kind)
                        .queryParam("gone", "{name}")
                        .build(name))
                .build();
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.EDIT_TAXONOMY);
        return actor;
    }

    private TaxonomyKind kind(String id) {
        return tabs.of(id).kind();
    }

    private static Response backTo(String kind, String slug, String done) {
        return Response.seeOther(UriBuilder.fromPath(TaxonomyPages.PATH + "/{kind}/{slug}/uses")
                        .queryParam("done", done)
                        .build(kind, slug))
                .build();
    }

    private TemplateInstance page(
            Actor actor, String kind, String slug, String done, @Nullable MergeView merge, String into, String error) {
        var tab = tabs.of(kind);
        var row = views.of(actor, tab.kind(), slug);
        return new TaxonomyRowPage(
                desk.frame(TaxonomyPages.PATH, messages.usesOf(row.name())),
                said(done, tab.label(), row.name()),
                row,
                merge,
                into,
                error);
    }

    private String said(String done, String kind, String name) {
        return switch (done) {
            case "retired" -> messages.retiredDone(name);
            case "restored" -> messages.restoredDone(name);
            case "merged" -> messages.merged(kind, name);
            default -> "";
        };
    }
}

package org.xingyao.desk.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.compare.Spot;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.AnnotateEdition;
import org.xingyao.editorial.Reviews;
import org.xingyao.editorial.SettleAnnotation;
import org.xingyao.text.Rejection;

/** 批注: notes on some words of an edition, made and settled on the page of its review. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/review/annotations")
class AnnotationPages {
    private final Desk desk;
    private final Reviews reviews;
    private final AnnotateEdition annotate;
    private final SettleAnnotation settle;
    private final ReviewSheet sheet;

    AnnotationPages(Desk desk, Reviews reviews, AnnotateEdition annotate, SettleAnnotation settle, ReviewSheet sheet) {
        this.desk = desk;
        this.reviews = reviews;
        this.annotate = annotate;
        this.settle = settle;
        this.sheet = sheet;
    }

    /** @param before what stands before the words; the page's script knows it */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            String slug,
            @RestForm @Nullable String words,
            @RestForm @Nullable String before,
            @RestForm @Nullable String note,
            @RestForm @Nullable String hash) {
        var actor = desk.person().actor();
        // Who may not see it is told so before anything else.
        reviews.of(actor, slug);
        try {
            annotate.run(actor, slug, new Spot(text(before), text(words)), text(note), text(hash));
            return back(slug);
        } catch (Rejection e) {
            return sheet.refused(slug, ReviewSheet.Remarks.tried("annotation", text(note), text(words)), e);
        }
    }

    @POST
    @Path("{id}/settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(String slug, long id, @RestForm @Nullable String answer) {
        var actor = desk.person().actor();
        reviews.of(actor, slug);
        try {
            settle.run(actor, slug, id, text(answer));
            return back(slug);
        } catch (Rejection e) {
            return sheet.refused(slug, ReviewSheet.Remarks.tried("settle-" + id, text(answer), ""), e);
        }
    }

    private static Response back(String slug) {
        return Response.seeOther(URI.create(ReviewSheet.address(slug) + "?done#annotations"))
                .build();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}

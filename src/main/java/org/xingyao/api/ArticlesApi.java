package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.Place;
import org.xingyao.article.PublishedArticles;
import org.xingyao.text.Invalid;

/** Lists what is published. */
@Blocking
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
class ArticlesApi {
    private final PublishedArticles published;
    private final Selections selections;

    ArticlesApi(PublishedArticles published, Selections selections) {
        this.published = published;
        this.selections = selections;
    }

    @GET
    @Operation(summary = "列出已发布的稿件，新的在前")
    public ArticleList list(
            @BeanParam SearchParameters asked,
            @RestQuery @Nullable @Parameter(description = "上一页 next 里给出的位置") String before,
            UriInfo address) {
        var below = Place.parse(before);
        if (before != null && !before.isBlank() && below.isEmpty()) {
            throw new Invalid("before", "before 应取自上一页的 next");
        }
        int size = asked.size();
        // One more than shown tells whether the list goes on.
        var found = published.selected(selections.of(asked), below, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var filed = published.filedUnder(shown.stream().map(Listing::id).toList());
        return new ArticleList(
                shown.stream()
                        .map(one -> ArticleAnswers.item(one, filed.getOrDefault(one.id(), NOWHERE)))
                        .toList(),
                found.size() > size ? next(shown.getLast(), address) : null);
    }

    private static final PublishedArticles.FiledUnder NOWHERE = new PublishedArticles.FiledUnder(List.of(), List.of());

    private static String next(Listing last, UriInfo address) {
        var place = new Place(last.sortedOn(), last.id());
        var uri = address.getRequestUriBuilder()
                .replaceQueryParam("before", place.toString())
                .build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}

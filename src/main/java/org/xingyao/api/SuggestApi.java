package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticles;
import org.xingyao.search.suggest.Suggester;
import org.xingyao.search.suggest.Suggestion;

/** What a reader may mean while still typing. */
@Blocking
@Path("/api/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
class SuggestApi {
    private final Suggester suggester;
    private final PublishedArticles published;

    SuggestApi(Suggester suggester, PublishedArticles published) {
        this.suggester = suggester;
        this.published = published;
    }

    /**
     * Something to offer.
     *
     * @param url where it leads; null for a text to search for
     */
    record SuggestionAnswer(
            String text, String kind, @Nullable String url) {}

    @GET
    @Operation(summary = "输入时的建议：名称、问题和标题，可用汉字、拼音或首字母")
    public List<SuggestionAnswer> suggest(@RestQuery @Nullable @Parameter(description = "已输入的文字") String q) {
        var found = suggester.suggest(q == null ? "" : q);
        var slugs = found.stream()
                .filter(Suggestion::isOfArticle)
                .map(Suggestion::slug)
                .toList();
        // An article that was withdrawn a moment ago is not offered.
        var live = published.among(slugs).stream().map(Listing::slug).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !one.isOfArticle() || live.contains(one.slug()))
                .map(one -> new SuggestionAnswer(one.text(), one.kind(), url(one)))
                .toList();
    }

    private static @Nullable String url(Suggestion offer) {
        return switch (offer.kind()) {
            case "question", "article" -> "/articles/" + offer.slug() + offer.anchor();
            case "star" -> "/stars/" + offer.slug();
            case "region" -> "/regions/" + offer.slug();
            case "column" -> "/columns/" + offer.slug();
            case "series" -> "/series/" + offer.slug();
            default -> null;
        };
    }
}

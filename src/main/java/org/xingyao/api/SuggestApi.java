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
    @Operation(summary = "输入时的建议：标题里含有已输入文字的稿件")
    public List<SuggestionAnswer> suggest(@RestQuery @Nullable @Parameter(description = "已输入的文字") String q) {
        var found = suggester.suggest(q == null ? "" : q);
        var live = published.among(found.stream().map(Suggestion::slug).toList()).stream()
                .collect(Collectors.toMap(Listing::slug, Listing::headline));
        return found.stream()
                .filter(one -> live.containsKey(one.slug()))
                .map(one -> new SuggestionAnswer(
                        live.getOrDefault(one.slug(), one.text()), one.kind(), "/articles/" + one.slug()))
                .toList();
    }
}

package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.SearchResult;

/** What a resident asks, and what was found: a plain form and plain links. */
@Blocking
@Path("/search")
class SearchPages {
    private final SearchEngine engine;
    private final FacetViews facets;
    private final Frames frames;
    private final SiteMessages messages;

    SearchPages(SearchEngine engine, FacetViews facets, Frames frames, SiteMessages messages) {
        this.engine = engine;
        this.facets = facets;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(
            Frame frame,
            String text,
            boolean asked,
            boolean ready,
            int total,
            List<HitView> hits,
            List<FacetViews.FacetView> facets,
            List<FacetViews.ChoiceView> chosen,
            String previous,
            String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@BeanParam SearchAddress asked) {
        var request = asked.request();
        boolean empty = asked.isEmpty();
        var result = empty ? new SearchResult(true, 0, List.of(), java.util.Map.of()) : engine.search(request);
        var title = request.text().isEmpty() ? messages.search() : messages.searchFor(request.text());
        return new SearchPage(
                frames.unlisted("/search", title),
                request.text(),
                !empty,
                result.ready(),
                result.total(),
                result.hits().stream().map(HitView::of).toList(),
                facets.of(result.facets(), asked),
                facets.chosen(asked),
                request.page() > 1 ? asked.withPage(request.page() - 1) : "",
                isLast(request, result) ? "" : asked.withPage(request.page() + 1));
    }

    private static boolean isLast(SearchRequest request, SearchResult result) {
        return request.page() >= SearchRequest.LAST_PAGE || request.page() * request.size() >= result.total();
    }
}

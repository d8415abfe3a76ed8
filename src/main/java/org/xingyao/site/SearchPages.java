package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingView;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.SearchResult;

/** What a resident asks, and what was found: a plain form and plain links. */
@Blocking
@Path("/search")
class SearchPages {
    private final SearchEngine engine;
    private final PublishedArticles published;
    private final FacetViews facets;
    private final Frames frames;
    private final SiteMessages messages;

    SearchPages(
            SearchEngine engine, PublishedArticles published, FacetViews facets, Frames frames, SiteMessages messages) {
        this.engine = engine;
        this.published = published;
        this.facets = facets;
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(
            Frame frame,
            String text,
            @Nullable LinkView corrected,
            @Nullable LinkView suggestion,
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
        var result = empty ? SearchResult.empty() : found(asked, request);
        var title = request.text().isEmpty() ? messages.search() : messages.searchFor(request.text());
        return new SearchPage(
                frames.unlisted("/search", title),
                request.text(),
                result.corrected() == null ? null : new LinkView(asked.exactly(), result.corrected()),
                result.suggestion() == null
                        ? null
                        : new LinkView(asked.asking(result.suggestion()), result.suggestion()),
                !empty,
                result.ready(),
                result.total(),
                hits(result),
                facets.of(result.facets(), asked),
                facets.chosen(asked),
                request.page() > 1 ? asked.withPage(request.page() - 1) : "",
                isLast(request, result) ? "" : asked.withPage(request.page() + 1));
    }

    private SearchResult found(SearchAddress asked, SearchRequest request) {
        return asked.isExact() ? engine.exactly(request) : engine.search(request);
    }

    /** An article that was withdrawn a moment ago may still be in the index, and is not shown. */
    private List<HitView> hits(SearchResult result) {
        var slugs = result.hits().stream().map(hit -> hit.passage().slug()).toList();
        var live = published.among(slugs).stream().collect(Collectors.toMap(Listing::slug, ListingView::of));
        var views = new ArrayList<HitView>();
        for (var hit : result.hits()) {
            var article = live.get(hit.passage().slug());
            if (article != null) views.add(HitView.of(hit, article));
        }
        return views;
    }

    private static boolean isLast(SearchRequest request, SearchResult result) {
        return request.page() >= SearchRequest.LAST_PAGE || request.page() * request.size() >= result.total();
    }
}

package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.reading.LinkView;
import org.xingyao.reading.ListingView;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.index.Passage;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.SearchResult;
import org.xingyao.search.querylog.QueryLog;

/** What a resident asks, and what was found: a plain form and plain links. */
@Blocking
@Path("/search")
class SearchPages {
    private final SearchEngine engine;
    private final PublishedArticles published;
    private final FacetViews facets;
    private final UnderstoodViews understood;
    private final AnswerViews answers;
    private final Frames frames;
    private final QueryLog log;
    private final SiteMessages messages;

    SearchPages(
            SearchEngine engine,
            PublishedArticles published,
            FacetViews facets,
            UnderstoodViews understood,
            AnswerViews answers,
            Frames frames,
            QueryLog log,
            SiteMessages messages) {
        this.engine = engine;
        this.published = published;
        this.facets = facets;
        this.understood = understood;
        this.answers = answers;
        this.frames = frames;
        this.log = log;
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
            List<UnderstoodViews.UnderstoodView> understood,
            AnswerViews.@Nullable AnswerView answer,
            boolean unanswered,
            int total,
            List<HitView> hits,
            List<FacetViews.FacetView> facets,
            List<FacetViews.ChoiceView> chosen,
            String previous,
            String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@BeanParam SearchAddress asked, @BeanParam Reader reader) {
        var request = asked.request();
        boolean empty = asked.isEmpty();
        var result = empty ? SearchResult.empty() : found(asked, request);
        // A further page or another filter is the same question still.
        boolean isNew = result.ready()
                && request.page() == 1
                && !request.text().isEmpty()
                && asked.chosen().isEmpty()
                && request.ignored().isEmpty()
                && !asked.isExact();
        if (isNew && reader.isPerson())
            log.asked(request.text(), result.total(), result.answer().isPresent());
        var title = request.text().isEmpty() ? messages.search() : messages.searchFor(request.text());
        var live = live(result);
        var answer = answer(result, live);
        return new SearchPage(
                frames.typed("/search", title, messages.search(), messages.searchDescription()),
                request.text(),
                result.corrected() == null ? null : new LinkView(asked.exactly(), result.corrected()),
                result.suggestion() == null
                        ? null
                        : new LinkView(asked.asking(result.suggestion()), result.suggestion()),
                !empty,
                result.ready(),
                understood.of(result.understood(), asked),
                answer,
                isUnanswered(request, result, answer),
                result.total(),
                hits(result, live),
                facets.of(result.facets(), asked, result.total()),
                facets.chosen(asked),
                request.page() > 1 ? asked.withPage(request.page() - 1) : "",
                isLast(request, result) ? "" : asked.withPage(request.page() + 1));
    }

    private SearchResult found(SearchAddress asked, SearchRequest request) {
        return asked.isExact() ? engine.exactly(request) : engine.search(request);
    }

    /** An article that was withdrawn a moment ago may still be in the index, and is not shown. */
    private Map<String, ListingView> live(SearchResult result) {
        var slugs = Stream.concat(
                        result.answer().stream().map(Answer::passage),
                        result.hits().stream().map(SearchResult.Hit::passage))
                .map(Passage::slug)
                .distinct()
                .toList();
        return published.among(slugs).stream().collect(Collectors.toMap(Listing::slug, ListingView::of));
    }

    private AnswerViews.@Nullable AnswerView answer(SearchResult result, Map<String, ListingView> live) {
        if (result.answer().isEmpty()) return null;
        var answer = result.answer().get();
        var article = live.get(answer.passage().slug());
        return article == null ? null : answers.of(answer, article);
    }

    /** A question on the first page gets an answer, or is told that there is none. */
    private static boolean isUnanswered(
            SearchRequest request, SearchResult result, AnswerViews.@Nullable AnswerView answer) {
        return result.understood().isQuestion()
                && answer == null
                && result.ready()
                && result.total() > 0
                && request.page() == 1;
    }

    private static List<HitView> hits(SearchResult result, Map<String, ListingView> live) {
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

package org.xingyao.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Kind;
import org.xingyao.article.Listing;
import org.xingyao.article.PublishedArticles;
import org.xingyao.reading.KindLabels;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.index.Passage;
import org.xingyao.search.query.Facet;
import org.xingyao.search.query.FilingNames;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.SearchResult;
import org.xingyao.search.question.Understanding;

/** Puts what the engine found into the shape that goes out. */
@ApplicationScoped
class SearchAnswers {
    private final PublishedArticles published;
    private final FilingNames names;
    private final KindLabels kinds;

    SearchAnswers(PublishedArticles published, FilingNames names, KindLabels kinds) {
        this.published = published;
        this.names = names;
        this.kinds = kinds;
    }

    SearchAnswer of(SearchRequest request, SearchResult result, long tookMs) {
        var live = live(result);
        return new SearchAnswer(
                new SearchAnswer.Asked(request.text(), understood(result.understood()), result.corrected()),
                result.ready(),
                result.total(),
                tookMs,
                answer(result, live),
                hits(result, live),
                facets(result),
                result.suggestion());
    }

    /** An article that was withdrawn a moment ago may still be in the index, and is not shown. */
    private Map<String, Listing> live(SearchResult result) {
        var slugs = Stream.concat(
                        result.answer().stream().map(Answer::passage),
                        result.hits().stream().map(SearchResult.Hit::passage))
                .map(Passage::slug)
                .distinct()
                .toList();
        return published.among(slugs).stream().collect(Collectors.toMap(Listing::slug, Function.identity()));
    }

    private static Map<String, String> understood(Understanding understood) {
        var map = new LinkedHashMap<String, String>();
        understood.hints().forEach(hint -> map.putIfAbsent(hint.kind().id(), hint.value()));
        if (understood.isQuestion()) map.put("type", understood.type().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static SearchAnswer.@Nullable Answer answer(SearchResult result, Map<String, Listing> live) {
        if (result.answer().isEmpty()) return null;
        var answer = result.answer().get();
        var passage = answer.passage();
        var article = live.get(passage.slug());
        if (article == null) return null;
        var answeredOn = passage.standing().answeredOn();
        return new SearchAnswer.Answer(
                answer.text(),
                passage.question(),
                passage.pairNumber(),
                article.slug(),
                "/articles/" + article.slug() + passage.anchor(),
                passage.standing().answeringBody(),
                answeredOn.isEmpty() ? article.issuedOn() : answeredOn,
                article.headline(),
                article.seriesSlug(),
                article.seriesNo(),
                answer.confidence());
    }

    private static List<SearchAnswer.Hit> hits(SearchResult result, Map<String, Listing> live) {
        var hits = new ArrayList<SearchAnswer.Hit>();
        for (var hit : result.hits()) {
            var article = live.get(hit.passage().slug());
            if (article != null) hits.add(hit(hit, article));
        }
        return hits;
    }

    private static SearchAnswer.Hit hit(SearchResult.Hit hit, Listing article) {
        var passage = hit.passage();
        return new SearchAnswer.Hit(
                article.slug(),
                "/articles/" + article.slug() + passage.anchor(),
                article.headline(),
                article.kind().id(),
                article.firstPublishedAt(),
                article.issuedOn(),
                article.columnSlug(),
                article.seriesSlug(),
                article.seriesNo(),
                passage.regions(),
                passage.stars(),
                pair(passage),
                hit.snippet().text(),
                hit.snippet().marks().stream()
                        .map(mark -> List.of(mark.start(), mark.end()))
                        .toList(),
                hit.score());
    }

    private static SearchAnswer.@Nullable PassageAt pair(Passage passage) {
        return passage.pairNumber() == 0
                ? null
                : new SearchAnswer.PassageAt(passage.anchor(), passage.pairNumber(), passage.question());
    }

    private Map<String, List<SearchAnswer.Choice>> facets(SearchResult result) {
        var facets = new LinkedHashMap<String, List<SearchAnswer.Choice>>();
        for (var facet : Facet.values())
            facets.put(
                    facet.name().toLowerCase(Locale.ROOT),
                    result.facets().getOrDefault(facet, List.of()).stream()
                            .map(count ->
                                    new SearchAnswer.Choice(count.value(), label(facet, count.value()), count.count()))
                            .toList());
        return facets;
    }

    private String label(Facet facet, String value) {
        if (facet == Facet.KIND) return Kind.of(value).map(kinds::of).orElse(value);
        return names.of(facet).getOrDefault(value, value);
    }
}

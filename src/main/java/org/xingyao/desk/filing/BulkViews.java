package org.xingyao.desk.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.article.Filing;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.tagging.Suggestion;
import org.xingyao.tagging.Tagging;
import org.xingyao.text.Missing;

/** Lists stories with how they are filed and what is proposed. */
@ApplicationScoped
class BulkViews {
    private final SearchEngine engine;
    private final Manuscripts manuscripts;
    private final Tagging tagging;

    BulkViews(SearchEngine engine, Manuscripts manuscripts, Tagging tagging) {
        this.engine = engine;
        this.manuscripts = manuscripts;
        this.tagging = tagging;
    }

    /** Slugs, the best hit first; nothing for nothing. */
    List<String> found(String text) {
        if (text.isEmpty()) return List.of();
        var request = new SearchRequest(
                text,
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                1,
                SearchRequest.LARGEST_SIZE,
                Set.of());
        return engine.search(request).hits().stream()
                .map(hit -> hit.passage().slug())
                .distinct()
                .toList();
    }

    List<BulkRow> rows(Actor actor, List<String> slugs, List<String> picked, FilingChoices choices) {
        var names = names(choices);
        var rows = new ArrayList<BulkRow>();
        for (var slug : slugs) of(actor, slug).ifPresent(story -> rows.add(row(story, names, picked)));
        return rows;
    }

    /** One may have been thrown away since it was found. */
    private Optional<Manuscript> of(Actor actor, String slug) {
        try {
            return Optional.of(manuscripts.bySlug(actor, slug));
        } catch (Missing e) {
            return Optional.empty();
        }
    }

    private BulkRow row(Manuscript story, Map<String, String> names, List<String> picked) {
        var filing = story.filing();
        var suggested = tagging.of(story.content()).whole();
        var more = Stream.of(suggested.stars(), suggested.regions(), suggested.organisations(), suggested.topics())
                .flatMap(List::stream)
                .filter(Suggestion::isSure)
                .filter(one -> tags(filing).noneMatch(one.slug()::equals))
                .map(Suggestion::name)
                .collect(Collectors.joining("、"));
        var now = tags(filing).map(slug -> names.getOrDefault(slug, slug)).collect(Collectors.joining("、"));
        return new BulkRow(
                story.slug(), story.content().headline(), story.filed(), now, more, picked.contains(story.slug()));
    }

    private static Stream<String> tags(Filing filing) {
        return Stream.of(filing.stars(), filing.regions(), filing.organisations(), filing.topics())
                .flatMap(List::stream);
    }

    private static Map<String, String> names(FilingChoices choices) {
        var names = new HashMap<String, String>();
        choices.tracks().forEach(track -> track.stars().forEach(star -> names.put(star.slug(), star.label())));
        choices.regions().forEach(region -> names.put(region.slug(), region.label()));
        choices.organisations().forEach(body -> names.put(body.slug(), body.label()));
        return names;
    }
}

package org.xingyao.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.article.Kind;
import org.xingyao.reading.KindLabels;
import org.xingyao.search.query.Facet;
import org.xingyao.search.query.FilingNames;

/** The ways to narrow a search, with the names people know. */
@ApplicationScoped
class FacetViews {
    private static final int MOST_CHOICES = 12;

    private final FilingNames names;
    private final KindLabels kinds;
    private final SiteMessages messages;

    FacetViews(FilingNames names, KindLabels kinds, SiteMessages messages) {
        this.names = names;
        this.kinds = kinds;
        this.messages = messages;
    }

    /** One way to narrow, with its choices. */
    record FacetView(String label, List<ChoiceView> choices) {}

    /** One choice; following it sets or removes the filter. */
    record ChoiceView(String href, String label, int count) {}

    /** @param total how many were found; a choice that leaves them all is none */
    List<FacetView> of(Map<Facet, List<Facet.Count>> counts, SearchAddress asked, int total) {
        var views = new ArrayList<FacetView>();
        for (var facet : Facet.values()) {
            if (asked.chosen().containsKey(facet)) continue;
            var found = counts.getOrDefault(facet, List.of()).stream()
                    .filter(count -> count.count() < total)
                    .limit(MOST_CHOICES)
                    .toList();
            if (found.isEmpty()) continue;
            var names = names(facet, found.stream().map(Facet.Count::value).toList());
            views.add(new FacetView(
                    label(facet),
                    found.stream()
                            .map(count -> new ChoiceView(
                                    asked.with(facet, count.value()),
                                    names.getOrDefault(count.value(), count.value()),
                                    count.count()))
                            .toList()));
        }
        return views;
    }

    /** The filters that are set; following one removes it. */
    List<ChoiceView> chosen(SearchAddress asked) {
        return asked.chosen().entrySet().stream()
                .map(one -> new ChoiceView(
                        asked.with(one.getKey(), ""),
                        names(one.getKey(), List.of(one.getValue())).getOrDefault(one.getValue(), one.getValue()),
                        0))
                .toList();
    }

    private Map<String, String> names(Facet facet, List<String> values) {
        return switch (facet) {
            case REGION, STAR, COLUMN -> names.of(facet);
            case KIND -> values.stream().collect(Collectors.toMap(kind -> kind, this::kind, (first, _) -> first));
            case YEAR -> values.stream().collect(Collectors.toMap(year -> year, messages::year, (first, _) -> first));
        };
    }

    private String kind(String id) {
        return Kind.of(id).map(kinds::of).orElse(id);
    }

    private String label(Facet facet) {
        return switch (facet) {
            case REGION -> messages.regions();
            case STAR -> messages.stars();
            case COLUMN -> messages.column();
            case KIND -> messages.kind();
            case YEAR -> messages.yearLabel();
        };
    }
}

package org.xingyao.search.query;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the articles of all segments are filed under. */
final class FacetCounter {
    private final Map<Facet, Map<String, Integer>> totals = new EnumMap<>(Facet.class);

    FacetCounter() {
        for (var facet : Facet.values()) totals.put(facet, new HashMap<>());
    }

    void add(List<Filed.Choice> choices, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) continue;
            var choice = choices.get(i);
            totals.getOrDefault(choice.facet(), new HashMap<>()).merge(choice.value(), counts[i], Integer::sum);
        }
    }

    /** The commonest first. */
    Map<Facet, List<Facet.Count>> all() {
        var all = new EnumMap<Facet, List<Facet.Count>>(Facet.class);
        totals.forEach((facet, counts) -> all.put(
                facet,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(Facet.Count::count)
                                .reversed()
                                .thenComparing(Facet.Count::value))
                        .toList()));
        return all;
    }
}

package org.xingyao.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.nlp.QueryText;
import org.xingyao.search.index.AsOfLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.PinnedResult;
import org.xingyao.taxonomy.PinnedResults;

/** The desk's pins of now. */
@ApplicationScoped
class PinRows {
    private final PinnedResults pins;
    private final AsOfLog<Map<String, List<Pin>>> read;

    PinRows(PinnedResults pins, IndexFollower follower, Clock clock) {
        this.pins = pins;
        this.read = new AsOfLog<>(follower, clock, Map.of(), this::load);
    }

    /** The pins of a query, in their order; mostly none. */
    List<Pin> of(String text) {
        var all = read.now();
        return all.isEmpty() ? List.of() : all.getOrDefault(QueryText.key(text), List.of());
    }

    private Map<String, List<Pin>> load(LocalDate today) {
        return pins.listAll().stream()
                .filter(row -> row.counts(today))
                .sorted(Comparator.<PinnedResult>comparingInt(row -> row.position)
                        .thenComparing(row -> row.id))
                .collect(Collectors.groupingBy(
                        row -> row.key, Collectors.mapping(row -> new Pin(row.slug, row.anchor), Collectors.toList())));
    }
}

package org.xingyao.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.xingyao.nlp.QueryText;
import org.xingyao.search.index.AsOfLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.taxonomy.DeniedSuggestionRows;

/** What the desk does not want to be offered. */
@ApplicationScoped
public class DeniedSuggestions {
    private final DeniedSuggestionRows rows;
    private final AsOfLog<List<String>> read;

    DeniedSuggestions(DeniedSuggestionRows rows, IndexFollower follower, Clock clock) {
        this.rows = rows;
        this.read = new AsOfLog<>(follower, clock, List.of(), this::load);
    }

    /** True for a text that holds a denied one, whatever the quotes, spaces and width. */
    public boolean denies(String text) {
        var denied = read.now();
        if (denied.isEmpty()) return false;
        var key = QueryText.key(text);
        return denied.stream().anyMatch(key::contains);
    }

    private List<String> load(LocalDate today) {
        return rows.listAll().stream()
                .filter(row -> row.counts(today))
                .map(row -> row.key)
                .toList();
    }
}

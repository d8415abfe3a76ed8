package org.xingyao.search.judged;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.taxonomy.JudgedQueries;

/** Asks the engine every judged query and writes down how it did. */
@ApplicationScoped
class Evaluator {
    private final JudgedQueries judged;
    private final SearchEngine engine;
    private final IndexFollower follower;
    private final EvaluationRuns runs;
    private final Clock clock;

    Evaluator(JudgedQueries judged, SearchEngine engine, IndexFollower follower, EvaluationRuns runs, Clock clock) {
        this.judged = judged;
        this.engine = engine;
        this.follower = follower;
        this.runs = runs;
        this.clock = clock;
    }

    /** What goes on between two queries, so that readers get their turn; may end the run by being interrupted. */
    interface Breath {
        void take() throws InterruptedException;
    }

    /** Does nothing where nothing is judged. */
    void run(String actor, String why, Breath breath) throws SQLException, InterruptedException {
        var queries = queries();
        if (queries.isEmpty()) return;
        long position = follower.position();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        double first = 0;
        double reciprocal = 0;
        double recall = 0;
        for (var query : queries) {
            var hits = engine.search(SearchRequest.of(query.text())).hits();
            int rank = query.rank(hits);
            ranks.put(query.text(), rank);
            if (rank == 1) first++;
            if (rank > 0) reciprocal += 1.0 / rank;
            recall += query.recall(hits);
            breath.take();
        }
        int all = queries.size();
        runs.add(
                new EvaluationRun(
                        0, clock.instant(), actor, why, position, all, first / all, reciprocal / all, recall / all),
                ranks);
    }

    private List<Judged> queries() {
        var today = LocalDate.now(clock);
        var byText = QuarkusTransaction.requiringNew()
                .call(() -> judged.listAll().stream()
                        .filter(row -> row.counts(today))
                        .collect(Collectors.groupingBy(
                                row -> row.text,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        row -> new Judged.Expected(row.slug, row.anchor), Collectors.toList()))));
        return byText.entrySet().stream()
                .map(entry -> new Judged(entry.getKey(), entry.getValue()))
                .toList();
    }
}

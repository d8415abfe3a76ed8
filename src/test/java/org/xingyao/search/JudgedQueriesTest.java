package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.testsupport.PostgresForTests;

/** The judged queries of the newsroom: how well they are found and answered may not get worse. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JudgedQueriesTest {
    private static final Path JUDGED = Path.of("content/search/judged.jsonl");

    @Inject
    SearchEngine engine;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Test
    void judged_queries_are_found() throws IOException, InterruptedException {
        assertThat(follower.await(log.last(), Duration.ofSeconds(20))).isTrue();
        var report = new ArrayList<String>();
        int asked = 0, first = 0;
        double mrr = 0;
        var curve = new ArrayList<Double>();
        int wrong = 0, given = 0, right = 0, answerable = 0;
        for (var judged : judged()) {
            if (judged.has("answer")) {
                var answer = engine.search(SearchRequest.of(judged.path("q").asText()))
                        .answer();
                var wanted = judged.path("answer");
                if (!wanted.isNull()) answerable++;
                if (answer.isPresent())
                    curve.add((wanted.isNull() || !answer.get().text().contains(wanted.asText()) ? -1 : 1)
                            * answer.get().confidence());
                boolean ok = answer.isPresent()
                        && !wanted.isNull()
                        && answer.get().text().contains(wanted.asText())
                        && answer.get()
                                .passage()
                                .slug()
                                .equals(judged.path("slug").asText());
                if (answer.isPresent()) given++;
                if (ok) right++;
                if (!ok && (answer.isPresent() || !wanted.isNull()))
                    report.add("ANSWER\t" + judged.path("q").asText() + "\t" + wanted + "\t"
                            + answer.map(a -> "%.2f ".formatted(a.confidence())
                                            + a.passage().slug() + a.passage().anchor() + " " + a.text())
                                    .orElse("-"));
                else
                    report.add("ok\t" + judged.path("q").asText() + "\t"
                            + answer.map(a -> "%.2f ".formatted(a.confidence()) + a.text())
                                    .orElse("-"));
            }
            var slug = judged.path("slug").asText();
            if (slug.isEmpty()) continue;
            asked++;
            var hits =
                    engine.search(SearchRequest.of(judged.path("q").asText())).hits();
            int rank = 0;
            while (rank < hits.size() && !right(judged, hits.get(rank).passage())) rank++;
            if (rank < hits.size()) mrr += 1.0 / (rank + 1);
            if (rank == 0 && !hits.isEmpty()) first++;
            else
                report.add(judged.path("class").asText() + "\t"
                        + judged.path("q").asText() + "\t" + (rank < hits.size() ? rank + 1 : -1) + "\t"
                        + (hits.isEmpty()
                                ? "-"
                                : hits.getFirst().passage().slug()
                                        + hits.getFirst().passage().anchor()));
        }
        curve.sort((a, b) -> Double.compare(Math.abs(b), Math.abs(a)));
        int r = 0;
        for (int i = 0; i < curve.size(); i++) {
            if (curve.get(i) > 0) r++;
            if (i % 4 == 3) report.add("curve " + Math.abs(curve.get(i)) + " given " + (i + 1) + " right " + r);
        }
        report.add("given " + given + " right " + right + " of " + answerable);
        report.add(asked + " " + first + " " + mrr / asked);
        Files.write(Path.of("target/judged.txt"), report);
    }

    private static boolean right(JsonNode judged, org.xingyao.search.index.Passage passage) {
        return passage.slug().equals(judged.path("slug").asText())
                && (judged.path("anchor").asText().isEmpty()
                        || passage.anchor().equals(judged.path("anchor").asText()));
    }

    private static List<JsonNode> judged() throws IOException {
        var all = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(JUDGED)) all.add(new ObjectMapper().readTree(line));
        return all;
    }
}

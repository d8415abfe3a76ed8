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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.answer.Answer;
import org.xingyao.search.evaluation.AnswerScores;
import org.xingyao.search.evaluation.Evaluation;
import org.xingyao.search.evaluation.Judgement;
import org.xingyao.search.evaluation.Scores;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.testsupport.PostgresForTests;

/** The judged questions of the newsroom are found and answered no worse than they were. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class JudgedQueriesTest {
    private static final Path JUDGED = Path.of("content/search/judged.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SearchEngine engine;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    private final Properties floors = new Properties();

    @BeforeEach
    void anIndexThatHasCaughtUp() throws Exception {
        assertThat(follower.await(log.last(), Duration.ofSeconds(20))).isTrue();
        try (var file = getClass().getResourceAsStream("/evaluation/floors.properties")) {
            floors.load(file);
        }
    }

    @Test
    void what_was_judged_right_is_found() throws IOException {
        var judgements = judged().stream()
                .filter(line -> !line.path("slug").asText().isEmpty())
                .map(line -> Judgement.of(
                        line.path("q").asText(),
                        line.path("slug").asText(),
                        line.path("anchor").asText()))
                .toList();
        var outcomes = Evaluation.of(engine).ask(judgements);
        var scores = Scores.of(outcomes);
        assertThat(scores.questions()).isGreaterThanOrEqualTo(150);
        var told = scores + " " + Scores.worst(outcomes, 10);
        Map.of("hit", scores.hit(), "mrr", scores.mrr(), "recall", scores.recall(), "ndcg", scores.ndcg())
                .forEach((name, score) ->
                        assertThat(score).as(name + ": " + told).isGreaterThanOrEqualTo(floor(name)));
    }

    @Test
    void what_has_an_answer_gets_it_and_what_has_none_gets_none() throws IOException {
        var scores = AnswerScores.NONE;
        var told = new StringBuilder();
        for (var line : judged()) {
            if (!line.has("answer")) continue;
            var question = line.path("q").asText();
            var wanted = Optional.ofNullable(line.path("answer").textValue());
            var answer = engine.search(SearchRequest.of(question)).answer().map(Answer::text);
            var after = scores.with(wanted, answer);
            if (wanted.isPresent() && after.right() == scores.right() || wanted.isEmpty() && answer.isPresent())
                told.append(question).append(" → ").append(answer.orElse("无")).append('\n');
            scores = after;
        }
        assertThat(scores.precision()).as(scores + "\n" + told).isGreaterThanOrEqualTo(floor("answer-precision"));
        assertThat(scores.coverage()).as(scores + "\n" + told).isGreaterThanOrEqualTo(floor("answer-coverage"));
    }

    @Test
    void no_county_gets_the_number_of_another() {
        for (var question : List.of("温县 宜业兴业星 几个", "温县今年计划创建多少个宜业兴业星", "郑州宜业兴业星有几个"))
            assertThat(engine.search(SearchRequest.of(question)).answer())
                    .as(question)
                    .isEmpty();
    }

    private double floor(String name) {
        return Double.parseDouble(floors.getProperty(name));
    }

    private static List<JsonNode> judged() throws IOException {
        return Files.readAllLines(JUDGED).stream().map(JudgedQueriesTest::line).toList();
    }

    private static JsonNode line(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}

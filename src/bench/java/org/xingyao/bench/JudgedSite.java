package org.xingyao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xingyao.search.evaluation.AnswerScores;
import org.xingyao.search.evaluation.Evaluation;
import org.xingyao.search.evaluation.Judgement;
import org.xingyao.search.evaluation.Outcome;
import org.xingyao.search.evaluation.Place;

/** A site of its own that holds content/ alone, asked over HTTP: with all its names, synonyms and understanding. */
record JudgedSite(Path home) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was found, and what was given as answers. */
    record Judged(List<Outcome> outcomes, AnswerScores answers) {}

    Judged ask() throws Exception {
        var lines = RetrievalSet.lines(home.resolve("content/search/judged.jsonl"));
        var judgements = lines.stream()
                .filter(line -> !line.path("slug").asText().isEmpty())
                .map(line -> Judgement.of(
                        line.path("q").asText(),
                        line.path("slug").asText(),
                        line.path("anchor").asText()))
                .toList();
        try (var scratch = ScratchDirectory.create();
                var app = RunningApp.start(home, scratch.data())) {
            var outcomes = new Evaluation(question -> find(question, app)).ask(judgements);
            return new Judged(outcomes, answers(lines, app));
        }
    }

    private static AnswerScores answers(List<JsonNode> lines, RunningApp app) {
        var scores = AnswerScores.NONE;
        for (var line : lines) {
            if (!line.has("answer")) continue;
            var answer = search(line.path("q").asText(), app).path("answer").path("text").textValue();
            scores = scores.with(
                    Optional.ofNullable(line.path("answer").textValue()), Optional.ofNullable(answer));
        }
        return scores;
    }

    private static List<Place> find(String question, RunningApp app) {
        var places = new ArrayList<Place>();
        for (var hit : search(question, app).path("hits"))
            places.add(new Place(
                    hit.path("slug").asText(), hit.path("passage").path("anchor").asText()));
        return places;
    }

    private static JsonNode search(String question, RunningApp app) {
        try {
            var answer =
                    app.page("/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) throw new IOException(question + "：" + answer.statusCode());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}

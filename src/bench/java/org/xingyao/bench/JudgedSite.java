package org.xingyao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xingyao.search.evaluation.Evaluation;
import org.xingyao.search.evaluation.Judgement;
import org.xingyao.search.evaluation.Outcome;
import org.xingyao.search.evaluation.Place;

/** A site of its own that holds content/ alone, asked over HTTP: with all its names, synonyms and understanding. */
record JudgedSite(Path home) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The questions that an article answers; what may be shown as an answer is judged elsewhere. */
    List<Outcome> ask() throws Exception {
        var judgements = RetrievalSet.lines(home.resolve("content/search/judged.jsonl")).stream()
                .filter(line -> !line.path("slug").asText().isEmpty())
                .map(line -> Judgement.of(
                        line.path("q").asText(),
                        line.path("slug").asText(),
                        line.path("anchor").asText()))
                .toList();
        try (var scratch = ScratchDirectory.create();
                var app = RunningApp.start(home, scratch.data())) {
            return new Evaluation(question -> find(question, app)).ask(judgements);
        }
    }

    private static List<Place> find(String question, RunningApp app) {
        try {
            var answer =
                    app.page("/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) throw new IOException(question + "：" + answer.statusCode());
            var places = new ArrayList<Place>();
            for (var hit : JSON.readTree(answer.body()).path("hits"))
                places.add(new Place(
                        hit.path("slug").asText(), hit.path("passage").path("anchor").asText()));
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}

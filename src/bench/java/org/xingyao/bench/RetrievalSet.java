package org.xingyao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.xingyao.nlp.Folding;
import org.xingyao.search.evaluation.Evaluation;
import org.xingyao.search.evaluation.Judgement;
import org.xingyao.search.evaluation.Outcome;
import org.xingyao.search.index.MeasuredIndex;
import org.xingyao.search.index.Passage;
import org.xingyao.search.query.MeasuredEngine;
import org.xingyao.search.vector.MeasuredVectors;
import org.xingyao.search.vector.Nearness;

/** A folder with passages.jsonl ({@code id, title, text}) and queries.jsonl ({@code id, text, rel}). */
record RetrievalSet(Path folder, boolean titles, boolean simplify, boolean vectors) {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<Outcome> ask(Path home) throws IOException {
        var judgements = lines(folder.resolve("queries.jsonl")).stream()
                .filter(line -> !line.path("rel").isEmpty())
                .map(this::judgement)
                .toList();
        var passages = passages();
        try (var index = MeasuredIndex.of(passages, home.resolve("content"))) {
            var nearness = vectors ? MeasuredVectors.of(passages, home) : Nearness.NONE;
            return Evaluation.of(MeasuredEngine.over(index, nearness)).ask(judgements);
        }
    }

    private List<Passage> passages() throws IOException {
        return lines(folder.resolve("passages.jsonl")).stream()
                .map(line -> MeasuredIndex.passage(
                        line.path("id").asText(),
                        titles ? line.path("title").asText() : "",
                        line.path("text").asText()))
                .toList();
    }

    private Judgement judgement(JsonNode line) {
        var text = line.path("text").asText();
        return new Judgement(
                simplify ? Folding.fold(text) : text,
                StreamSupport.stream(line.path("rel").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet()));
    }

    static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) if (!line.isBlank()) lines.add(JSON.readTree(line));
        return lines;
    }

    @Override
    public String toString() {
        return folder.toAbsolutePath().normalize().getFileName() + (titles ? "" : "（不含标题）") + (simplify ? "（简体提问）" : "") + (vectors ? "" : "（只按字词）");
    }
}

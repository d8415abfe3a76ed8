package org.xingyao.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xingyao.search.index.MeasuredIndex;
import org.xingyao.search.lexicon.Lexicon;

/**
 * Asks the questions of a retrieval set: a folder with passages.jsonl ({@code id, title, text}) and queries.jsonl
 * ({@code id, text, rel}). Titles stand beside the text only when asked for: where they are mere numbers they hurt.
 */
public final class Evaluation {
    private static final int DEPTH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SearchEngine engine;
    private final List<Double> reciprocalRanks = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private int first;

    private Evaluation(SearchEngine engine) {
        this.engine = engine;
    }

    /** Arguments: the project's folder, {@code --set DIR}, and {@code --titles} to search in titles too. */
    public static void main(String[] arguments) throws IOException {
        var given = List.of(arguments);
        int set = given.indexOf("--set") + 1;
        if (set == 0 || set == given.size()) {
            System.err.println("用法：./xingyao eval --set 目录 [--titles]（目录里有 passages.jsonl 和 queries.jsonl）");
            System.exit(2);
        }
        run(Path.of(given.getFirst()), Path.of(given.get(set)), given.contains("--titles"));
    }

    private static void run(Path home, Path set, boolean titles) throws IOException {
        var passages = lines(set.resolve("passages.jsonl")).stream()
                .map(line -> Map.of(
                        "id", line.path("id").asText(),
                        "title", titles ? line.path("title").asText() : "",
                        "text", line.path("text").asText()))
                .toList();
        try (var index = MeasuredIndex.of(passages, home.resolve("content"))) {
            var evaluation = new Evaluation(new LuceneSearchEngine(() -> Optional.of(index), Synonyms::new, () -> Lexicon.EMPTY, Clock.systemUTC()));
            for (var query : lines(set.resolve("queries.jsonl"))) evaluation.ask(query);
            System.out.println(set.getFileName() + "：" + passages.size() + " 段，" + evaluation);
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) if (!line.isBlank()) lines.add(JSON.readTree(line));
        return lines;
    }

    private void ask(JsonNode query) {
        Set<String> right = new HashSet<>();
        query.path("rel").forEach(id -> right.add(id.asText()));
        var found = engine.search(SearchRequest.of(query.path("text").asText())).hits().stream()
                .limit(DEPTH)
                .map(hit -> hit.passage().slug())
                .toList();
        int rank = 0;
        while (rank < found.size() && !right.contains(found.get(rank))) rank++;
        if (rank == 0 && !found.isEmpty()) first++;
        reciprocalRanks.add(rank < found.size() ? 1.0 / (rank + 1) : 0);
        recalls.add((double) found.stream().filter(right::contains).count() / right.size());
    }

    @Override
    public String toString() {
        return "%d 问，MRR@10 %.4f，首位命中 %.4f，召回@10 %.4f"
                .formatted(
                        recalls.size(),
                        mean(reciprocalRanks),
                        (double) first / recalls.size(),
                        mean(recalls));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElse(0);
    }
}

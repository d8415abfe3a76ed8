package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** Vectors in the packaged program: made beside it, found by, not lost by kill -9, and not needed. */
class VectorsIT {
    private static final int KILLED = 137;
    private static final int ARTICLES = 8;
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Start WITH_VECTORS = Start.plain().environment("XINGYAO_SEARCH_VECTORS", "true");

    /** None of its words stands in the article. */
    private static final String QUESTION = "快递员去什么地方喝开水";

    private static final String STATION = "新业态劳动者服务站全天供应热水，可以歇脚、充电。";

    @TempDir
    Path folder;

    @Test
    void an_article_is_found_by_what_it_means_and_by_words_alone_when_switched_off() throws Exception {
        var data = ReadyData.copy();
        try (AppProcess app = AppProcess.serving(WITH_VECTORS, data)) {
            publish(data, line("station", STATION));
            awaitAll(app, 1);
            assertThat(search(app)).contains("\"slug\":\"station\"");
            assertThat(app.output() + app.errors()).doesNotContain("maxLength", "Extracting", "只按字词");
        }
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(search(app)).doesNotContain("\"slug\":\"station\"");
        }
    }

    /** The second start goes on from the first one's place, so it is killed by what is published, not by filling up. */
    @ParameterizedTest
    @ValueSource(strings = {"vectors-written", "vectors-prepared", "vectors-committed", "vectors-made:3"})
    void whenever_it_is_killed_all_vectors_are_there_after_the_next_start(String place) throws Exception {
        var data = ReadyData.copy();
        try (AppProcess app = AppProcess.serving(WITH_VECTORS, data)) {
            Eventually.check(
                    "the index of vectors is begun",
                    LIMIT,
                    () -> !text(app, "/q/health/ready").replaceAll("\\s", "").contains("\"vectorsPosition\":-1"));
        }
        try (AppProcess app = AppProcess.serving(WITH_VECTORS.option("-Dxingyao.halt-at=" + place), data)) {
            // It may be killed before or after its answer.
            publish(data, lines());
            assertThat(app.exitCode()).as(place).isEqualTo(KILLED);
        }
        assertAllAreMade(data);
    }

    @Test
    void killed_while_it_fills_the_index_it_begins_again() throws Exception {
        var data = ReadyData.copy();
        publish(data, lines());
        AppProcess killed = WITH_VECTORS
                .option("-Dxingyao.halt-at=vectors-filled")
                .start("run", "--port", "0", "--data", data.toString());
        assertThat(killed.exitCode()).isEqualTo(KILLED);
        assertAllAreMade(data);
    }

    private void assertAllAreMade(Path data) throws Exception {
        try (AppProcess app = AppProcess.serving(WITH_VECTORS, data)) {
            // What the killed program had not published is published now.
            publish(data, lines());
            awaitAll(app, ARTICLES);
            assertThat(new PostgresFiles(data).ask("select count(*) from passage_vector"))
                    .isEqualTo(Integer.toString(ARTICLES));
        }
    }

    private static String lines() {
        return IntStream.range(0, ARTICLES)
                .mapToObj(i -> line("line-" + i, "第" + i + "个村的党支部。"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void without_a_model_the_site_goes_on_by_words_and_says_so_once() throws Exception {
        var data = ReadyData.copy();
        Files.createDirectories(data.resolve("vectors"));
        Files.writeString(data.resolve("vectors/model"), "no place to unpack it");
        try (AppProcess app = AppProcess.serving(WITH_VECTORS, data)) {
            publish(data, line("station", STATION));
            Eventually.check(
                    "it is found by words",
                    LIMIT,
                    () -> text(app, "/api/v1/search?q=" + encoded("服务站 热水")).contains("\"slug\":\"station\""));
            Eventually.check(
                    "the log says why", LIMIT, () -> (app.output() + app.errors()).split("只按字词检索", -1).length == 2);
        }
    }

    private void publish(Path data, String lines) throws Exception {
        var file = Files.writeString(folder.resolve("lines.jsonl"), lines);
        List<String> all = new ArrayList<>(List.of("import", file.toString(), "--publish", "--data", data.toString()));
        AppProcess.done(Start.plain(), all.toArray(String[]::new));
    }

    private static String line(String slug, String body) {
        return "{\"id\":\"%1$s\",\"slug\":\"%1$s\",\"kind\":\"news\",\"title\":\"热水\",\"body\":\"%2$s\"}"
                .formatted(slug, body);
    }

    private static void awaitAll(AppProcess app, int passages) {
        Eventually.check("all have vectors", LIMIT, () -> {
            var ready = text(app, "/q/health/ready").replaceAll("\\s", "");
            return ready.contains("\"vectors\":" + passages + ",") && ready.contains("\"vectorsMissing\":0");
        });
    }

    private static String search(AppProcess app) throws IOException, InterruptedException {
        return text(app, "/api/v1/search?q=" + encoded(QUESTION));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(AppProcess app, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(app.address()).resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}

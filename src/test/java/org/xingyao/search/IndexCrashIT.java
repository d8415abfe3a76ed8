package org.xingyao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** Killed at the worst moments, database and index agree again after the next start. */
class IndexCrashIT {
    private static final int KILLED = 137;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static @Nullable Path prepared;

    @TempDir
    Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void a_site_with_one_article() throws Exception {
        data = ReadyData.emptyDirectory().resolve("data");
        if (prepared == null) {
            prepared = ReadyData.copy();
            try (AppProcess _ = AppProcess.serving(prepared)) {
                var file = article("before");
                assertThat(command(prepared, "import", file, "--publish").exitCode())
                        .isZero();
                assertThat(command(prepared, "index", "verify").output()).contains("共 1 篇");
            }
        }
        ReadyData.copy(prepared, data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index-behind", "index-written", "index-prepared", "index-committed"})
    void what_the_database_has_is_found_wherever_the_index_was(String place) throws Exception {
        dieAt(place, "import", article("after"), "--publish");
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/articles/after")).isEqualTo(OK);
            agrees("共 2 篇");
            assertIsFound(app, "after");
            assertIsFound(app, "before");
        }
    }

    /** One line more than goes into a batch. */
    @ParameterizedTest
    @ValueSource(strings = {"import-written:2", "import-batch-committed"})
    void of_an_import_whole_batches_are_there_and_it_can_be_repeated(String place) throws Exception {
        var file = Files.writeString(
                        folder.resolve("many.jsonl"),
                        IntStream.rangeClosed(1, 201)
                                .mapToObj(
                                        "{\"id\":\"%1$d\",\"slug\":\"line-%1$d\",\"kind\":\"news\",\"title\":\"第%1$d条\",\"body\":\"正文line-%1$d。\"}"
                                                ::formatted)
                                .collect(Collectors.joining("\n")))
                .toString();
        dieAt(place, "import", file, "--publish");
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/articles/line-200")).isEqualTo(OK);
            assertThat(app.status("/articles/line-201")).isEqualTo(NOT_FOUND);
            agrees("共 201 篇");
            assertIsFound(app, "line-200");
            assertThat(command(data, "import", file, "--publish").output()).contains("新增 1 篇", "未变 200 篇");
            agrees("共 202 篇");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuild-filled", "rebuild-committed", "rebuild-answers"})
    void of_two_generations_one_is_whole_and_the_other_is_cleared_away(String place) throws Exception {
        dieAt(place, "reindex");
        try (AppProcess app = AppProcess.serving(data)) {
            agrees("共 1 篇");
            assertIsFound(app, "before");
            assertThat(data.resolve("index").toFile().list()).hasSize(1);
            assertThat(command(data, "reindex").output()).contains("搜索索引已重建：1 篇");
            assertIsFound(app, "before");
        }
    }

    /** What the command says is no matter: it may have been answered just before the end. */
    private void dieAt(String place, String... arguments) throws Exception {
        try (AppProcess app = AppProcess.serving(Start.plain().option("-Dxingyao.halt-at=" + place), data)) {
            command(data, arguments);
            assertThat(app.exitCode()).as(place).isEqualTo(KILLED);
        }
    }

    private void agrees(String counted) throws Exception {
        AppProcess verified = command(data, "index", "verify");
        assertThat(verified.exitCode())
                .as(verified.output() + verified.errors())
                .isZero();
        assertThat(verified.output()).contains("搜索索引与数据库一致", counted);
    }

    private static AppProcess command(Path data, String... arguments) throws Exception {
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of("--data", data.toString()));
        return AppProcess.done(Start.plain(), all.toArray(String[]::new));
    }

    private String article(String slug) throws IOException {
        return Files.writeString(folder.resolve(slug + ".md"), "---\nheadline: 新稿\n---\n正文" + slug + "。\n")
                .toString();
    }

    private static void assertIsFound(AppProcess app, String slug) {
        Eventually.check(
                slug + " is found",
                LIMIT,
                () -> text(app, "/search?q=" + slug).contains("href=\"/articles/" + slug + "\""));
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

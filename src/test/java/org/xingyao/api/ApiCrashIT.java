package org.xingyao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** What the API has acknowledged outlives a kill -9 a moment later. */
class ApiCrashIT {
    private static final int CLIENTS = 4;
    private static final int ENOUGH = 30;
    private static final Pattern TOKEN = Pattern.compile("xy_[A-Za-z0-9]+");

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_acknowledged_is_read_and_found_after_a_kill_in_the_middle_of_publishing() throws Exception {
        var data = ReadyData.copy();
        try (AppProcess app = AppProcess.serving(data)) {
            var token = token(data);
            var address = app.address();
            var clients = List.of(0, 1, 2, 3).stream()
                    .map(client -> Thread.ofPlatform().start(() -> publishUntilTheEnd(address, token, client)))
                    .toList();
            assertThat(clients).hasSize(CLIENTS);
            Eventually.check("enough is published", Duration.ofSeconds(60), () -> acknowledged.size() >= ENOUGH);
            app.killHard();
            for (var client : clients) client.join();
        }
        try (AppProcess app = AppProcess.serving(data)) {
            for (var slug : acknowledged)
                assertThat(app.status("/articles/" + slug)).as(slug).isEqualTo(200);
            var verified = AppProcess.done(Start.plain(), "index", "verify", "--data", data.toString());
            assertThat(verified.output()).contains("搜索索引与数据库一致");
            for (var slug : acknowledged)
                assertThat(get(app.address(), "/api/v1/search?q=" + slug)).contains("\"" + slug + "\"");
            var audit = AppProcess.done(Start.plain(), "audit", "verify", "--data", data.toString());
            assertThat(audit.output()).contains("审计记录完整");
        }
    }

    private void publishUntilTheEnd(String address, String token, int client) {
        try (var http = HttpClient.newHttpClient()) {
            for (int i = 0; ; i++) {
                var slug = "client" + client + "article" + i;
                var json = "{\"title\":\"第" + i + "篇\",\"slug\":\"" + slug + "\",\"body\":\"正文 " + slug + " 。\"}";
                var request = HttpRequest.newBuilder(URI.create(address).resolve("/api/v1/articles?publish=true"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
                acknowledged.add(slug);
            }
        } catch (IOException e) {
            // The server is gone, as it was meant to be.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String token(Path data) throws Exception {
        var made = AppProcess.done(
                Start.plain(), "token", "add", "crash", "--role", "importer", "--data", data.toString());
        var token = TOKEN.matcher(made.output());
        assertThat(token.find()).as(made.output() + made.errors()).isTrue();
        return token.group();
    }

    private static String get(String address, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address).resolve(path)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}

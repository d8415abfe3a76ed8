package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** Until the first index is there, the site serves pages and takes commands, and does not call itself ready. */
class ReadinessIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String READY = "星耀已就绪";
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+:\\d+)");

    private Path data = Path.of("");
    private Path inTheWay = Path.of("");

    @BeforeEach
    void where_the_index_belongs_lies_a_file() throws Exception {
        data = ReadyData.copy();
        inTheWay = Files.writeString(data.resolve("index"), "");
    }

    @Test
    void it_is_ready_for_the_health_check_and_for_people_at_the_same_time() throws Exception {
        try (AppProcess app = started()) {
            String address = listening(app);
            assertThat(status(address, "/")).isEqualTo(200);
            assertThat(status(address, "/q/health/ready")).isEqualTo(503);
            assertThat(app.output()).doesNotContain(READY);
            Files.delete(inTheWay);
            Eventually.check(
                    "it says that it is ready", LIMIT, () -> app.output().contains(READY));
            assertThat(status(address, "/q/health/ready")).isEqualTo(200);
        }
    }

    @Test
    void while_it_waits_it_takes_commands_and_ends_on_a_signal() throws Exception {
        try (AppProcess app = started()) {
            listening(app);
            AppProcess asked = AppProcess.done(Start.plain(), "status", "--data", data.toString());
            assertThat(asked.output()).contains("进程 " + app.pid());
            app.signalGroup("INT");
            assertThat(app.exitCode()).isIn(0, 130, 143);
            assertThat(app.output()).doesNotContain(READY);
        }
        assertThat(data.resolve("owner")).doesNotExist();
    }

    private AppProcess started() throws IOException {
        // The port is free and unknown; the framework tells it in its own line.
        return Start.plain()
                .option("-Dquarkus.log.category.\"io.quarkus\".level=INFO")
                .start("run", "--port", "0", "--data", data.toString());
    }

    private static String listening(AppProcess app) throws IOException {
        Eventually.check(
                "it listens", LIMIT, () -> LISTENING.matcher(app.output()).find());
        var line = LISTENING.matcher(app.output());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static int status(String address, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}

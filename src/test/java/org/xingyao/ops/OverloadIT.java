package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.ReadyData;

/** A program with few places, and a desk for one network only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadIT {
    private static final int OK = 200;
    private static final int BUSY = 503;
    private static final int FLOOD = 200;

    private AppProcess app;
    private HttpClient client;

    @BeforeAll
    void start() throws Exception {
        var few = Start.plain().environment("XINGYAO_LIMITS_WAITING", "2").option("-Dxingyao.desk.networks=10.0.0.0/8");
        app = AppProcess.serving(few, ReadyData.copy());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    void stop() throws Exception {
        client.close();
        app.close();
    }

    @Test
    void past_its_places_it_sends_people_away_and_is_well_again_at_once() throws Exception {
        assertThat(app.status("/")).isEqualTo(OK);
        var flood = IntStream.range(0, FLOOD)
                .mapToObj(n -> ask("/search?q=flood" + n))
                .toList();
        assertThat(app.status("/")).as("a kept page meanwhile").isEqualTo(OK);
        var answers = flood.stream().map(CompletableFuture::join).toList();
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(OK, BUSY)
                .contains(OK, BUSY);
        assertThat(sent(answers, BUSY)).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.body()).contains("现在访问的人太多");
        });
        Eventually.check(
                "nobody is counted any more",
                Duration.ofSeconds(20),
                () -> metrics().contains("xingyao_requests_under_way 0.0"));
        for (int n = 0; n < 20; n++)
            assertThat(app.status("/search?q=later" + n)).isEqualTo(OK);
    }

    @Test
    void machines_are_told_in_their_own_form() {
        var flood = IntStream.range(0, FLOOD)
                .mapToObj(n -> ask("/api/v1/search?q=machine" + n))
                .toList();
        var busy = sent(flood.stream().map(CompletableFuture::join).toList(), BUSY);
        assertThat(busy)
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/login",
                "/desk;x/login",
                "/desk/",
                "//desk/login",
                "/%64esk/login",
                "/desk/articles"
            })
    void to_other_networks_the_desk_is_not_there(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(app.address().replaceAll("/$", "") + path))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    private static List<HttpResponse<String>> sent(List<HttpResponse<String>> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).toList();
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(app.address()).resolve(path))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            return client.sendAsync(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metrics() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(app.address()).resolve("/q/metrics"))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}

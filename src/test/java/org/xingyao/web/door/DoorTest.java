package org.xingyao.web.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DoorTest {
    private static final String ELSEWHERE = "198.51.100.9";

    @Inject
    @ConfigProperty(name = "xingyao.metrics.token")
    String token;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/chuangjian-yiye-xingye-xing",
                "/nowhere",
                "/search?q=x",
                "/desk",
                "/desk/login",
                "/api/v1/articles",
                "/api/v1/nowhere",
                "/q/health/ready",
                "/favicon.ico",
                "/feed.xml"
            })
    void every_answer_tells_the_browser_what_to_refuse(String path) {
        var answer = given().urlEncodingEnabled(false).redirects().follow(false).get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'self'")
                .contains("require-trusted-types-for 'script'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void readers_pages_may_make_no_markup_and_the_desk_by_three_policies_only() {
        assertThat(given().get("/").header("Content-Security-Policy")).endsWith("trusted-types 'none'");
        assertThat(given().get("/desk/login").header("Content-Security-Policy"))
                .endsWith("trusted-types xingyao dompurify ProseMirrorClipboard");
    }

    @Test
    void browsers_are_held_to_tls_once_they_came_by_it() {
        assertThat(given().get("/").header("Strict-Transport-Security")).isNull();
        assertThat(given().header("X-Forwarded-Proto", "https").get("/").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
    }

    @Test
    void a_request_has_a_name_of_its_own_or_the_proxys() {
        var first = given().get("/search").header("X-Request-Id");
        assertThat(first)
                .matches("[0-9a-f]{8}")
                .isNotEqualTo(given().get("/search").header("X-Request-Id"));
        assertThat(named("a-name-of-the-proxy")).isEqualTo("a-name-of-the-proxy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank inside", "x%0d%0aSet-Cookie:a=b", "中文中文中文中文", "${jndi:ldap://x/y}"})
    void a_name_that_is_none_is_not_taken_over(String name) {
        assertThat(named(name)).matches("[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({"/search, 25", "/api/v1/search, 25", "/api/v1/suggest, 20", "/desk/login, 30"})
    void one_address_may_ask_so_often_and_others_go_on(String path, int burst) {
        var address = "203.0.113." + (100 + path.length());
        int asked = 0;
        Response last;
        do {
            last = from(address, path);
            asked++;
        } while (last.statusCode() != 429 && asked < 10 * burst);
        assertThat(asked).isGreaterThan(burst).isLessThan(10 * burst);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 5);
        assertThat(from("203.0.113.99", path).statusCode()).isNotEqualTo(429);
        assertThat(from(address, "/").statusCode())
                .as("another class of addresses")
                .isEqualTo(200);
    }

    @Test
    void metrics_are_for_this_machine_and_for_whoever_brings_the_token() {
        assertThat(given().get("/q/metrics").asString())
                .contains("xingyao_page_hits_total")
                .contains("xingyao_index_lag_changes")
                .contains("xingyao_search_seconds_bucket")
                .contains("xingyao_disk_free_bytes")
                .contains("jvm_memory_used_bytes")
                .containsPattern("xingyao_connections_awaited \\d");
        assertThat(metrics("")).isEqualTo(404);
        assertThat(metrics("Bearer wrong")).isEqualTo(404);
        assertThat(metrics("Bearer ")).isEqualTo(404);
        assertThat(metrics("Bearer " + token)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics/",
                "/q//metrics",
                "/q/metrics;x",
                "/q/./metrics",
                "/Q/metrics",
                "/q/%6detrics",
                "/x/../q/metrics"
            })
    void no_way_of_writing_their_address_gets_round_that(String path) {
        var answer = given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", ELSEWHERE)
                .get(path);
        assertThat(answer.asString()).doesNotContain("jvm_memory");
        assertThat(answer.statusCode()).isBetween(300, 499);
    }

    @Test
    void health_names_what_is_not_as_it_should_be() {
        var answer = given().get("/q/health/well").jsonPath();
        assertThat(answer.getList("checks.name", String.class)).contains("vitals");
    }

    private static int metrics(String authorization) {
        return given().header("X-Forwarded-For", ELSEWHERE)
                .header("Authorization", authorization)
                .get("/q/metrics")
                .statusCode();
    }

    private static Response from(String address, String path) {
        return given().header("X-Forwarded-For", address).queryParam("q", "x").get(path);
    }

    private static String named(String name) {
        return given().header("X-Request-Id", name).get("/search").header("X-Request-Id");
    }
}

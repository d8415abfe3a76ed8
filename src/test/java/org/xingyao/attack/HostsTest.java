package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What one client says of host, scheme and address must not be shown to the next one, out of a cache of ours or of others. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostsTest {
    /** What caches do not look at. */
    private static final List<String> UNKEYED = List.of(
            "X-Forwarded-Host: zqx.example",
            "X-Forwarded-Server: zqx.example",
            "X-Forwarded-Prefix: /zqx",
            "X-Forwarded-Path: /zqx",
            "Forwarded: host=zqx.example;proto=https",
            "X-Host: zqx.example",
            "X-Original-Host: zqx.example",
            "X-Original-URL: /desk/zqx",
            "X-Rewrite-URL: /desk/zqx",
            "Referer: http://zqx.example/zqx",
            "User-Agent: zqx",
            "Accept-Language: zqx",
            "X-Forwarded-For: 203.0.113.9",
            "Via: zqx");

    @Inject
    People people;

    /** No page is kept from another test: who asks first must not make what others get. */
    @BeforeEach
    void nothingIsKept() {
        people.newDay();
    }

    @Test
    void nothing_that_a_cache_does_not_look_at_comes_into_an_answer() throws IOException {
        for (var row : MatrixRow.all()) {
            if (!row.isReading()) continue;
            assertThat(Wire.send("GET", row.example(), UNKEYED, new byte[0]).whole())
                    .as(row.endpoint())
                    .doesNotContain("zqx");
            assertThat(Wire.get(row.example()).whole())
                    .as("%s, the next reader", row.endpoint())
                    .doesNotContain("zqx");
        }
    }

    /** Redirects name the host that was asked, which every cache looks at; nothing else may. */
    @Test
    void the_host_that_was_asked_for_comes_into_no_page() throws IOException {
        for (var row : MatrixRow.all()) {
            if (!row.isReading()) continue;
            var answer = Wire.get(row.example(), "Host: zqx.example");
            assertThat(answer.body()).as(row.endpoint()).doesNotContain("zqx");
            assertThat(answer.head().replaceAll("(?im)^location:.*$", ""))
                    .as(row.endpoint())
                    .doesNotContain("zqx");
            assertThat(Wire.get(row.example()).whole())
                    .as("%s, the next reader", row.endpoint())
                    .doesNotContain("zqx");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zqx.example/../", "a b", "zqx\"><script>", "[::1", "zqx:99999", "zqx@localhost", ""})
    void a_host_that_is_none_breaks_nothing(String host) throws IOException {
        for (var path : List.of(
                "/",
                "/favicon.ico",
                "/articles/chuangjian-yiye-xingye-xing",
                "/desk",
                "/api/v1/articles",
                "/nowhere")) {
            var answer = Wire.get(path, "Host: " + host);
            assertThat(answer.status()).as("%s %s", host, path).isLessThan(500);
            assertThat(answer.body()).as("%s %s", host, path).doesNotContain("zqx\">");
        }
    }

    /** The fields that a page does not read are no other page, and none of them is repeated on it. */
    @ParameterizedTest
    @ValueSource(strings = {"?zqx", "?utm_source=zqx", "?callback=zqx", "?before=zqx", "?page=zqx&x", "?look=zqx"})
    void a_field_that_no_page_reads_comes_into_none(String query) throws IOException {
        for (var path : List.of(
                "/", "/qa", "/archive", "/columns/dajizhewen", "/stars/yiye-xingye", "/policies", "/corrections")) {
            assertThat(Wire.get(path + query).whole()).as(path + query).doesNotContain("zqx");
            assertThat(Wire.get(path).whole()).as("%s, the next reader", path).doesNotContain("zqx");
        }
    }

    @Test
    void a_cookie_that_is_none_of_ours_makes_no_page_of_its_own() throws IOException {
        for (var cookie : List.of("look=zqx", "look=../../zqx", "look=\"zqx\"", "zqx=1", "look=" + "9.".repeat(2000))) {
            people.newDay();
            var answer = Wire.get("/about", "Cookie: " + cookie);
            assertThat(answer.body())
                    .as(cookie)
                    .doesNotContain("zqx")
                    .isEqualTo(Wire.get("/about").body());
            assertThat(answer.header("Vary")).contains("Cookie");
        }
    }
}

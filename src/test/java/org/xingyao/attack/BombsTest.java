package org.xingyao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingyao.account.Role;
import org.xingyao.account.SignInMechanism;
import org.xingyao.desk.DeskClient;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What is small to send and large to work on. Files that unpack to more have their tests where they are read. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BombsTest {
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> UPLOADS = List.of(
            "POST /desk/login", "POST /desk/media", "POST /desk/articles/word", "POST /desk/stars/targets/import");

    @Inject
    People people;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    @Test
    void a_form_of_ten_thousand_fields_is_refused_at_every_address() throws IOException {
        var fields = new StringBuilder();
        for (int i = 0; i < 10_000; i++) fields.append('f').append(i).append("=&");
        var browser = people.at(Role.SECTION_CHIEF);
        for (var row : MatrixRow.all())
            if (!row.isReading() && !row.isApi() && !row.isCall()) assertRefused(row, browser, FORM, fields.toString());
    }

    @Test
    void a_form_of_ten_thousand_parts_is_refused() throws IOException {
        var parts = new StringBuilder();
        var files = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            var part = "--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"";
            parts.append(part).append("\r\n\r\ny\r\n");
            files.append(part).append("; filename=\"a\"\r\n\r\ny\r\n");
        }
        var browser = people.at(Role.SECTION_CHIEF);
        for (var row : MatrixRow.all())
            if (UPLOADS.contains(row.endpoint()))
                for (var body : List.of(parts, files))
                    assertRefused(row, browser, "multipart/form-data; boundary=x", body + "--x--");
    }

    private static void assertRefused(MatrixRow row, DeskClient browser, String type, String body) throws IOException {
        var answer = Wire.send(
                row.method(),
                row.example(),
                List.of("Cookie: " + SignInMechanism.COOKIE + "=" + browser.session(), "Content-Type: " + type),
                body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as("%s %s", row.endpoint(), type).isBetween(400, 499);
    }

    static List<String> deep() {
        return List.of(
                "> ".repeat(20_000) + "深",
                ">".repeat(100_000) + "深",
                "- ".repeat(20_000) + "深",
                "1. ".repeat(20_000) + "深",
                "*".repeat(100_000) + "深" + "*".repeat(100_000),
                "*深_".repeat(20_000),
                "**深__".repeat(20_000),
                "[".repeat(100_000),
                "[深](".repeat(20_000),
                "![".repeat(50_000) + "](x)".repeat(50_000),
                "`".repeat(50_000) + "深" + "`".repeat(49_999),
                "<".repeat(100_000),
                "&".repeat(100_000),
                "〔".repeat(100_000),
                "|".repeat(50_000) + "\n" + "|-".repeat(50_000) + "|\n",
                "| a ".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n" + "|x|\n".repeat(3_000),
                "\\".repeat(100_000),
                "问：深\n\n答：深\n\n".repeat(5_000),
                "#".repeat(100_000),
                "[a]: x\n".repeat(10_000) + "[a]".repeat(10_000),
                "```block\n" + "[".repeat(100_000) + "\n```",
                "```block\n{\"type\":\"list\",\"items\":" + "[{\"blocks\":".repeat(3_000) + "\n```",
                "```block\n{\"type\":\"chart\",\"labels\":[\"甲\"],\"rows\":[{\"name\":\"乙\",\"values\":[1e999999999]}]}\n```",
                "```block\n{\"type\":\"chart\",\"labels\":[\"甲\"],\"rows\":[{\"name\":\"乙\",\"values\":[1e-999999999]}]}\n```");
    }

    /** By the plain form of an article: taken or refused, and what was taken can be looked at. */
    @ParameterizedTest
    @MethodSource("deep")
    void a_text_of_markup_within_markup_is_taken_or_refused(String text) {
        var author = people.at(Role.REPORTER);
        var begun = author.post("/desk/articles/new", Map.of("kind", "news", "headline", People.name("炸弹")));
        var path = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        var tag = org.jsoup.Jsoup.parse(author.get(path).asString())
                .expectFirst("[name=tag]")
                .val();
        long start = System.nanoTime();
        var answer = author.post(path, Map.of("tag", tag, "kind", "news", "headline", "炸弹", "body", text));
        assertThat(answer.statusCode()).isBetween(200, 499);
        for (var page : List.of("/edit", "/preview/page", "/history"))
            assertThat(author.get(path.replace("/edit", page)).statusCode())
                    .as(page)
                    .isEqualTo(200);
        assertThat(System.nanoTime() - start).isLessThan(LONGEST_NANOS);
    }

    @Test
    void a_document_of_the_editor_within_documents_is_refused() {
        var author = people.at(Role.REPORTER);
        var begun = author.post("/desk/articles/new", Map.of("kind", "news", "headline", People.name("炸弹")));
        var slug = begun.header("Location").replaceFirst(".*/articles/([^/]+)/.*", "$1");
        for (var type : List.of("blockquote", "bulletList", "zqx"))
            for (int depth : List.of(300, 50_000)) {
                var inside = ("{\"type\":\"" + type + "\",\"content\":[").repeat(depth);
                var body = "{\"tag\":\"x\",\"document\":{\"type\":\"doc\",\"content\":[" + inside + "]}".repeat(depth)
                        + "]}}";
                var answer = author.asks()
                        .header("X-CSRF-Token", author.csrf())
                        .contentType("application/json")
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .put("/desk/writing/" + slug);
                assertThat(answer.statusCode()).as("%s %d", type, depth).isBetween(400, 499);
                assertThat(new JsonObject(answer.asString()).getString("detail"))
                        .isNotBlank();
            }
    }

    @Test
    void a_search_of_signs_of_any_language_is_answered_soon() throws IOException {
        var bombs = List.of(
                "*".repeat(200),
                "a* ".repeat(60),
                "(".repeat(200),
                "\"".repeat(200),
                "a~9 ".repeat(50),
                "a a a a ".repeat(25),
                "1".repeat(200),
                "一".repeat(200),
                "哪".repeat(200),
                "a'".repeat(100),
                "第十期".repeat(60),
                "ａ".repeat(200),
                "\u0301".repeat(200),
                "\ud83d\ude00".repeat(100),
                "xian".repeat(50),
                "zhongguo ".repeat(25),
                "gg".repeat(100));
        for (var bomb : bombs)
            for (var path :
                    List.of("/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q=", "/api/v1/search?exact=1&q=")) {
                long start = System.nanoTime();
                var answer = Wire.get(path + java.net.URLEncoder.encode(bomb, StandardCharsets.UTF_8));
                assertThat(answer.status()).as("%s%s", path, bomb).isEqualTo(200);
                assertThat(System.nanoTime() - start).as("%s%s", path, bomb).isLessThan(LONGEST_NANOS);
            }
    }
}

package org.xingyao.site.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.transfer.ContentImport;

/** A page is made once, sent again byte for byte, and made anew as soon as something on it has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeptPagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    KeptPages pages;

    @Inject
    ContentImport articles;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void takeBackWhatWasPublished() {
        leftovers.withdraw();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                QA,
                "/columns/dajizhewen",
                "/columns/dajizhewen/feed.xml",
                "/series/wuxing-dajizhewen-2022",
                "/stars/yiye-xingye",
                "/regions/wenxian",
                "/qa",
                "/qa?star=yiye-xingye",
                "/policies",
                "/corrections",
                "/archive",
                "/archive/2022-07",
                "/about",
                "/feed.xml",
                "/rss.xml",
                "/feed.json",
                "/sitemap/lists.xml"
            })
    void the_second_who_asks_gets_the_bytes_that_the_first_got(String path) {
        var first = given().get(path);
        long made = pages.counts().made();
        var second = given().get(path);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
        assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(second.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        assertThat(second.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pages.counts().made()).isEqualTo(made);
    }

    @Test
    void every_encoding_holds_the_same_page_and_has_a_tag_of_its_own() throws IOException {
        given().get(QA);
        var plain = as("identity");
        var gzip = as("gzip, deflate");
        Eventually.check(
                "brotli is made for the next",
                Duration.ofSeconds(10),
                () -> as("gzip, br").header("Content-Encoding").equals("br"));
        var brotli = as("gzip, br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.asByteArray())).readAllBytes())
                .isEqualTo(plain.asByteArray());
        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.asByteArray())).readAllBytes())
                .isEqualTo(plain.asByteArray());
        assertThat(new String[] {plain.header("ETag"), gzip.header("ETag"), brotli.header("ETag")})
                .doesNotHaveDuplicates();
        assertThat(gzip.header("Vary")).contains("Accept-Encoding", "Cookie");
        assertThat(as("gzip;q=0").header("Content-Encoding")).isNull();
        assertThat(brotli.asByteArray().length).isLessThan(gzip.asByteArray().length);
    }

    private static Response as(String encodings) {
        return given().config(AS_SENT).header("Accept-Encoding", encodings).get(QA);
    }

    @Test
    void who_has_the_page_already_is_told_so_and_head_is_the_page_without_its_bytes() {
        var page = given().get(QA);
        var tag = page.header("ETag");
        var again = given().header("If-None-Match", "\"other\", " + tag).get(QA);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(given().header("If-None-Match", "\"other\"").get(QA).statusCode())
                .isEqualTo(200);
        var head = given().config(AS_SENT).header("Accept-Encoding", "gzip").head(QA);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(Integer.parseInt(head.header("Content-Length")))
                .isEqualTo(as("gzip").asByteArray().length);
    }

    @Test
    void part_of_a_page_is_never_sent_for_the_whole() {
        given().get(QA);
        var answer = given().header("Range", "bytes=0-9").get(QA);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("<html", "</html>");
    }

    @Test
    void fields_that_a_page_does_not_read_make_no_other_page() {
        given().get("/");
        long before = pages.counts().pages();
        for (int i = 0; i < 5; i++)
            assertThat(given().get("/?utm_source=" + i).statusCode()).isEqualTo(200);
        assertThat(pages.counts().pages()).isEqualTo(before);
    }

    @Test
    void each_look_has_a_page_of_its_own_which_stays_with_its_reader() {
        var plain = given().get(QA);
        for (int i = 0; i < 2; i++) {
            var dark = given().cookie("look", "dark.large..").get(QA);
            assertThat(dark.asString()).contains("data-theme=\"dark\"", "data-size=\"large\"");
            assertThat(dark.header("Cache-Control")).isEqualTo("private, no-cache");
            assertThat(dark.header("ETag")).isNotEqualTo(plain.header("ETag"));
            assertThat(given().cookie("look", "...traditional").get(QA).asString())
                    .contains("zh-Hant");
            assertThat(given().cookie("look", "<script>").get(QA).asString()).isEqualTo(plain.asString());
            assertThat(given().get(QA).asString()).isEqualTo(plain.asString());
        }
    }

    @Test
    void what_has_changed_is_shown_to_the_next_who_asks() throws IOException {
        given().get("/articles/kept-one").then().statusCode(404);
        var lists =
                new String[] {"/", "/columns/zhuanti-baodao", "/feed.json", "/archive/2033-05", "/sitemap/lists.xml"};
        for (var list : lists) given().get(list);
        publish("kept-one", "新鲜出炉");
        for (var list : new String[] {"/", "/columns/zhuanti-baodao", "/feed.json", "/archive/2033-05"})
            assertThat(given().get(list).asString()).as(list).contains("新鲜出炉");
        assertThat(given().get("/articles/kept-one").asString()).contains("新鲜出炉");
        publish("kept-one", "改了题目");
        for (var list : new String[] {"/", "/columns/zhuanti-baodao", "/feed.json", "/articles/kept-one"})
            assertThat(given().get(list).asString()).as(list).contains("改了题目").doesNotContain("新鲜出炉");
        withdraw.run(Actor.IMPORT, "kept-one", "内容有误");
        assertThat(given().get("/articles/kept-one").statusCode()).isEqualTo(410);
        for (var list : lists) assertThat(given().get(list).asString()).as(list).doesNotContain("改了题目");
    }

    @Test
    void at_midnight_every_page_is_made_anew() {
        given().get("/about");
        long made = pages.counts().made();
        clock.forward(Duration.ofDays(1));
        given().get("/about");
        assertThat(pages.counts().made()).isEqualTo(made + 1);
    }

    @Test
    void of_many_who_ask_at_once_for_a_page_that_is_not_kept_one_has_it_made() throws IOException {
        publish("kept-crowd", "万人争看");
        long made = pages.counts().made();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/")
                            .resolve("/articles/kept-crowd"))
                    .build();
            var all = IntStream.range(0, 40)
                    .mapToObj(_ -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            for (var one : all) assertThat(one.join().body()).contains("万人争看");
        }
        assertThat(pages.counts().made()).isEqualTo(made + 1);
    }

    private void publish(String slug, String headline) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles").resolve(slug + ".md"),
                "---\nheadline: " + headline + "\ncolumn: zhuanti-baodao\ndate: \"2033-05-06\"\n---\n一段。\n");
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
    }
}

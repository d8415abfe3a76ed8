package org.xingyao.site.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.article.PublicationLog;
import org.xingyao.testsupport.PostgresForTests;

/** The program asks its own pages past what is kept, and learns what they show; nginx learns what it may keep. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OwnRequestsTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";

    @Inject
    OwnRequests own;

    @Inject
    KeptPages pages;

    @Inject
    PublicationLog log;

    @ParameterizedTest
    @CsvSource({
        QA + ", slug%3Achuangjian-yiye-xingye-xing",
        QA + "/qr.svg, slug%3Achuangjian-yiye-xingye-xing",
        "/series/wuxing-dajizhewen-2022/booklet.docx, series%3Awuxing-dajizhewen-2022",
        "/feed.json, home",
        "/sitemap/lists.xml, home"
    })
    void an_answer_to_the_program_itself_says_what_it_shows_and_how_new_it_is(String path, String key) {
        var answer = asOwn().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(OwnRequests.KEYS)).contains(key);
        assertThat(answer.header(OwnRequests.LOG_NO)).isEqualTo(Long.toString(log.last()));
    }

    @Test
    void it_is_the_page_that_readers_get_and_is_not_kept() {
        var readers = given().get(QA).asString();
        long made = pages.counts().made();
        long hits = pages.counts().hits();
        assertThat(asOwn().get(QA).asString()).isEqualTo(readers);
        assertThat(pages.counts().made()).isEqualTo(made);
        assertThat(pages.counts().hits()).isEqualTo(hits);
    }

    @Test
    void nobody_else_is_told() {
        for (var header : new String[] {"", "x", own.secret().substring(1)}) {
            var answer = given().header(OwnRequests.SECRET, header).get(QA);
            assertThat(answer.header(OwnRequests.KEYS)).isNull();
            assertThat(answer.header(OwnRequests.LOG_NO)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QA,
                "/",
                "/columns/dajizhewen?before=2022-07-01_1",
                "/feed.xml",
                "/robots.txt",
                "/articles/none",
                "/favicon.ico"
            })
    void a_proxy_may_keep_what_is_public_and_never_takes_it_for_fresh(String path) {
        for (int i = 0; i < 2; i++)
            assertThat(given().redirects().follow(false).get(path).header("X-Accel-Expires"))
                    .isEqualTo("@1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/login", "/search?q=x", "/api/v1/articles", "/?utm=1", "/q/health/ready"})
    void a_proxy_may_not_keep_what_is_for_one_person_or_has_no_end_of_forms(String path) {
        assertThat(given().get(path).header("X-Accel-Expires")).isNull();
    }

    @Test
    void a_proxy_may_not_keep_how_one_reader_likes_it() {
        for (int i = 0; i < 2; i++)
            assertThat(given().cookie("look", "dark...").get(QA).header("X-Accel-Expires"))
                    .isNull();
    }

    private RequestSpecification asOwn() {
        return given().header(OwnRequests.SECRET, own.secret());
    }
}

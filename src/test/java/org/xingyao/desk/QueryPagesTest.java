package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddUser;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** What readers could not find comes before the desk, and becomes a synonym, a pin or a question to write. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class QueryPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** No word of any article. */
    private final String coined = "屮" + UUID.randomUUID().toString().replaceAll("[\\d-]", "") + "屮";

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @BeforeEach
    void anIndexThatHasCaughtUp() throws Exception {
        clock.forward(Duration.ofDays(2));
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
    }

    @Test
    void a_search_without_results_is_listed_with_what_can_be_done() {
        search(coined);
        search(coined);
        var desk = desk(Role.EDITOR);
        Eventually.check(
                "it is listed twice asked", LIMIT, () -> row(list(desk, "zero")).equals(coined + " 2"));
        var row = list(desk, "zero").expectFirst("tr:contains(" + coined + ")");
        var form = follow(desk, row.expectFirst("a:contains(加同义词)").attr("href"));
        assertThat(form.expectFirst("#terms").text()).isEqualTo(coined);
        assertThat(form.select("details[open]")).hasSize(1);
        var pin = follow(desk, row.expectFirst("a:contains(置顶稿件)").attr("href"));
        assertThat(pin.expectFirst("#text").val()).isEqualTo(coined);
    }

    @Test
    void results_that_nobody_opens_are_listed_until_somebody_does() {
        // Something is found by the second word.
        var text = "骑手 " + coined;
        search(text);
        var desk = desk(Role.EDITOR);
        Eventually.check(
                "it is listed", LIMIT, () -> row(list(desk, "unclicked")).equals(text + " 1"));
        assertThat(row(list(desk, "zero"))).isEmpty();
        assertThat(click(text, "chuangjian-yiye-xingye-xing")).isEqualTo(204);
        Eventually.check("it is gone", LIMIT, () -> row(list(desk, "unclicked")).isEmpty());
    }

    @Test
    void machines_further_pages_and_filters_are_no_questions() throws Exception {
        given().header("User-Agent", "Baiduspider/2.0")
                .queryParam("q", coined + "甲")
                .get("/search");
        given().header("Sec-Purpose", "prefetch").queryParam("q", coined + "乙").get("/search");
        given().queryParam("q", coined + "丙").queryParam("page", 2).get("/search");
        given().queryParam("q", coined + "丁").queryParam("region", "wenxian").get("/search");
        given().queryParam("q", coined + "戊").get("/api/v1/search");
        search(coined + "己");
        var desk = desk(Role.EDITOR);
        Eventually.check(
                "the last is listed", LIMIT, () -> list(desk, "zero").text().contains(coined + "己"));
        assertThat(list(desk, "zero").select("td:first-child:contains(" + coined + ")"))
                .hasSize(1);
    }

    @Test
    void a_question_is_noted_once_shown_on_the_first_page_and_closed() {
        var desk = desk(Role.REPORTER);
        desk.post("/desk/queries/tasks", Map.of("text", coined, "asked", "3"));
        desk.post("/desk/queries/tasks", Map.of("text", "“" + coined + "”？", "asked", "4"));
        var page = list(desk, "zero");
        var task = page.select("#tasks ~ .table tr:contains(" + coined + ")");
        assertThat(task).hasSize(1);
        assertThat(desk.get("/desk").asString()).contains("还没有人写的问答");
        var close = task.select("form").attr("action");
        assertThat(desk.post(close, Map.of("state", "open")).statusCode()).isEqualTo(400);
        var done = desk.post(close, Map.of("state", "done", "note", "已写"));
        assertThat(done.statusCode()).isEqualTo(303);
        var after = follow(desk, done.header("Location"));
        assertThat(after.expectFirst(".done").text()).contains("已了结", coined);
        assertThat(after.select("#tasks ~ .table tr:contains(" + coined + ")")).isEmpty();
        desk.post(
                "/desk/queries/tasks",
                Map.of("text", after.expectFirst(".done input[name=text]").val()));
        assertThat(list(desk, "zero").select("#tasks ~ .table tr:contains(" + coined + ")"))
                .hasSize(1);
    }

    @Test
    void who_neither_writes_nor_keeps_words_may_not_look_and_an_administrator_opens_no_task() {
        assertThat(desk(Role.AUDITOR).get("/desk/queries").statusCode()).isEqualTo(403);
        var admin = desk(Role.ADMIN);
        assertThat(admin.get("/desk/queries").statusCode()).isEqualTo(200);
        assertThat(admin.post("/desk/queries/tasks", Map.of("text", coined)).statusCode())
                .isEqualTo(403);
        var reporter = Jsoup.parse(desk(Role.REPORTER).get("/desk/queries").asString());
        assertThat(reporter.select("a[href^=/desk/words]")).isEmpty();
    }

    @Test
    void bad_input_is_refused() {
        var desk = desk(Role.EDITOR);
        assertThat(desk.post("/desk/queries/tasks", Map.of("text", "长".repeat(201)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/desk/queries/tasks/999999/close", Map.of("state", "done"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/desk/queries?view=x&days=x&page=-1&closed=x").statusCode())
                .isEqualTo(200);
        assertThat(click("", "a")).isEqualTo(400);
        assertThat(click("问", "../x")).isEqualTo(400);
        assertThat(click("长".repeat(201), "a")).isEqualTo(400);
        assertThat(given().contentType("application/json")
                        .body("{}")
                        .post("/search/clicked")
                        .statusCode())
                .isEqualTo(415);
    }

    private DeskClient desk(Role role) {
        var name = "queries" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }

    private static Document follow(DeskClient desk, String address) {
        var to = URI.create(address);
        var asks = desk.asks();
        // Decoded: the client writes it encoded again.
        for (var part : to.getQuery().split("&")) asks = asks.queryParam(part.split("=")[0], part.split("=", 2)[1]);
        return Jsoup.parse(asks.get(to.getPath()).asString());
    }

    private static void search(String text) {
        assertThat(given().queryParam("q", text).get("/search").statusCode()).isEqualTo(200);
    }

    private static int click(String text, String slug) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("q", text)
                .formParam("slug", slug)
                .post("/search/clicked")
                .statusCode();
    }

    private static Document list(DeskClient desk, String view) {
        return Jsoup.parse(desk.get("/desk/queries?view=" + view + "&days=30").asString());
    }

    /** Text and count of this test's query; empty when it is not listed. */
    private String row(Document page) {
        var row = page.selectFirst("nav.tabs ~ .table tr:has(td:first-child:contains(" + coined + "))");
        if (row == null || row.selectFirst("form[action$=close]") != null) return "";
        return row.child(0).text() + " " + row.child(1).text();
    }
}

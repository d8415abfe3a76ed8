package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.DuePlans;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.LockUser;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.PlanRows;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** What is set for a time happens then, once, by the rights of whoever set it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PlanPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Actor READER = new Actor("读者", Set.of(Role.EDITOR), "");

    private final String run = "p" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    LockUser lockUser;

    @Inject
    CreateArticle create;

    @Inject
    ImportArticle importArticle;

    @Inject
    Manuscripts manuscripts;

    @Inject
    PlanRows rows;

    @Inject
    DuePlans due;

    @Inject
    DataSource database;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void readersSeeWhatTheySawBefore() throws SQLException {
        leftovers.withdraw();
        execute("delete from plan");
    }

    @Test
    void a_public_article_is_withdrawn_at_its_time_and_readers_are_told_why() {
        var slug = published("甲");
        var desk = desk(Role.SECTION_CHIEF);
        assertThat(plan(desk, slug, "withdraw", 30, "活动已结束").statusCode()).isEqualTo(303);
        due.runNext();
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(31));
        awaitOutcome(slug, "done");
        var gone = given().get("/articles/" + slug);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.asString()).contains("活动已结束");
    }

    @Test
    void a_signed_edition_is_published_at_its_time() throws SQLException {
        var slug = submitted("乙");
        var desk = desk(Role.EDITOR);
        plan(desk, slug, "publish", 30, "");
        sign(slug);
        clock.forward(Duration.ofMinutes(31));
        awaitOutcome(slug, "done");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
    }

    @Test
    void what_nobody_has_signed_is_not_published_and_the_page_says_why() {
        var slug = submitted("丙");
        var desk = desk(Role.EDITOR);
        plan(desk, slug, "publish", 30, "");
        clock.forward(Duration.ofMinutes(31));
        awaitOutcome(slug, "failed");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(404);
        assertThat(DeskClient.signIn(run + "editor", PASSWORD).get(path(slug)).asString())
                .contains("没有执行：这篇稿件没有已签发而未发布的版次");
    }

    @Test
    void the_plan_of_somebody_whose_account_was_closed_is_not_carried_out() {
        var slug = published("丁");
        var desk = desk(Role.SECTION_CHIEF);
        plan(desk, slug, "withdraw", 30, "过期");
        lockUser.run(Actor.OPERATOR, run + "section-chief");
        clock.forward(Duration.ofMinutes(31));
        awaitOutcome(slug, "failed");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
    }

    /** As when a server's clock was wrong for a while. */
    @Test
    void a_clock_that_jumps_a_day_ahead_and_back_carries_plans_out_once_and_signs_nobody_out() throws SQLException {
        var day = Duration.ofDays(1);
        var slug = published("钟");
        var desk = desk(Role.SECTION_CHIEF);
        plan(desk, slug, "withdraw", 30, "钟跳了");
        clock.forward(day);
        awaitOutcome(slug, "done");
        var ahead = DeskClient.signIn(run + "section-chief", PASSWORD);
        clock.back(day);

        due.runNext();
        assertThat(count(
                        "select count(*) from audit_log where action = 'withdraw' and object = 'article:" + slug + "'"))
                .isEqualTo(1);
        for (var one : List.of(desk, ahead))
            assertThat(one.get("/desk").statusCode()).isEqualTo(200);
        var next = published("钟后");
        assertThat(given().get("/").asString())
                .as("what is kept of tomorrow is no page of today")
                .contains("钟后" + run);
        plan(ahead, next, "withdraw", 30, "到时间");
        due.runNext();
        assertThat(given().get("/articles/" + next).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(31));
        awaitOutcome(next, "done");
        assertThat(given().get("/articles/" + next).statusCode()).isEqualTo(410);
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void nobody_publishes_before_an_embargo_ends() throws SQLException {
        var slug = submitted("戊");
        sign(slug);
        var desk = desk(Role.EDITOR);
        plan(desk, slug, "embargo", 30, "等发布会");
        plan(desk, slug, "publish", 10, "");
        clock.forward(Duration.ofMinutes(11));
        awaitOutcome(slug, "failed");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(404);
        clock.forward(Duration.ofMinutes(20));
        awaitOutcome(slug, "done");
        var later = DeskClient.signIn(run + "editor", PASSWORD);
        plan(later, slug, "publish", 10, "");
        clock.forward(Duration.ofMinutes(11));
        Eventually.check(
                "it is public",
                Duration.ofSeconds(20),
                () -> due.runNext() || given().get("/articles/" + slug).statusCode() == 200);
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
    }

    @Test
    void a_plan_is_cancelled_before_its_time_and_not_after() throws SQLException {
        var slug = published("己");
        var desk = desk(Role.SECTION_CHIEF);
        plan(desk, slug, "withdraw", 30, "过期");
        var cancel = path(slug) + "/" + rows(slug).getFirst().id() + "/cancel";
        assertThat(desk.post(cancel, Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.post(cancel, Map.of()).statusCode()).isEqualTo(409);
        clock.forward(Duration.ofMinutes(31));
        due.runNext();
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(200);
    }

    @Test
    void a_claim_whose_program_died_is_taken_over() throws SQLException {
        var slug = published("庚");
        plan(desk(Role.SECTION_CHIEF), slug, "withdraw", 5, "过期");
        execute("update plan set outcome = 'running', ended_at = due_at");
        clock.forward(Duration.ofMinutes(7));
        awaitOutcome(slug, "done");
        assertThat(given().get("/articles/" + slug).statusCode()).isEqualTo(410);
    }

    @Test
    void what_cant_be_read_names_the_field_and_keeps_what_was_typed() {
        var slug = published("辛");
        var desk = desk(Role.SECTION_CHIEF);
        for (var bad : List.of("", "明早八点", "2020-01-01 08:00", "2999-01-01 08:00", "2026-02-30 25:61")) {
            var answer = desk.post(path(slug), Map.of("kind", "withdraw", "at", bad, "reason", "留着的理由"));
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            var page = Jsoup.parse(answer.asString());
            assertThat(page.expectFirst("#at").hasAttr("aria-invalid")).as(bad).isTrue();
            assertThat(page.expectFirst("#reason").attr("value")).isEqualTo("留着的理由");
        }
        assertThat(plan(desk, slug, "withdraw", 30, "").statusCode()).isEqualTo(400);
        assertThat(plan(desk, slug, "delete", 30, "x").statusCode()).isEqualTo(400);
        assertThat(plan(desk, slug, "withdraw", 30, "一次").statusCode()).isEqualTo(303);
        assertThat(plan(desk, slug, "withdraw", 40, "再一次").statusCode()).isEqualTo(409);
        assertThat(plan(desk, draft("壬"), "withdraw", 30, "没发过").statusCode()).isEqualTo(409);
    }

    @Test
    void an_editor_may_not_plan_what_he_may_not_do() {
        var slug = published("癸");
        assertThat(plan(desk(Role.EDITOR), slug, "withdraw", 30, "不该").statusCode())
                .isEqualTo(403);
        assertThat(plan(desk(Role.REPORTER), slug, "publish", 30, "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_calendar_holds_what_is_planned_and_what_was_published_and_refuses_no_month() {
        var slug = published("子");
        var desk = desk(Role.SECTION_CHIEF);
        plan(desk, slug, "withdraw", 30, "过期");
        var month = clock.instant()
                .plus(Duration.ofMinutes(30))
                .atZone(zone())
                .format(DateTimeFormatter.ofPattern("yyyy-MM"));
        assertThat(desk.get("/desk/calendar?month=" + month).asString()).contains("定时撤稿", "子" + run);
        assertThat(desk.get("/desk/calendar").statusCode()).isEqualTo(200);
        for (var bad : List.of("x", "2026-13", "9999-01", "-1"))
            assertThat(desk.get("/desk/calendar?month=" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
    }

    /** The program's own thread may be quicker than the test. */
    private void awaitOutcome(String slug, String outcome) {
        Eventually.check("the plan is " + outcome, Duration.ofSeconds(20), () -> {
            due.runNext();
            return rows(slug).stream().anyMatch(row -> row.outcome().equals(outcome));
        });
    }

    private List<PlanRows.Row> rows(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> rows.of(READER, slug));
    }

    private io.restassured.response.Response plan(DeskClient desk, String slug, String kind, long minutes, String why) {
        var at = TYPED.format(clock.instant().plus(Duration.ofMinutes(minutes)).atZone(zone()));
        return desk.post(path(slug), Map.of("kind", kind, "at", at, "reason", why));
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static String path(String slug) {
        return "/desk/articles/" + slug + "/plans";
    }

    /** As long as no reviews can be made by hand. */
    private void sign(String slug) throws SQLException {
        execute("update edition set stage = 'signed' where id ="
                + " (select edition_underway_id from article where slug = '" + slug + "')");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private String published(String headline) {
        var saved = importArticle.run(Actor.IMPORT, text(headline), true);
        return saved.slug();
    }

    private String draft(String headline) {
        return create.run(new Actor("另一位", Set.of(Role.EDITOR), ""), text(headline))
                .slug();
    }

    private String submitted(String headline) {
        var slug = draft(headline);
        var desk = desk(Role.DUTY_CHIEF);
        var tag = QuarkusTransaction.requiringNew()
                .call(() -> manuscripts.bySlug(READER, slug).tag());
        var answer =
                desk.asks().header("X-CSRF-Token", desk.csrf()).post("/desk/writing/" + slug + "/submit?tag=" + tag);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return slug;
    }

    private Draft text(String headline) {
        var content = SomeNews.of(headline + run, List.of(Paragraph.of("定时的正文。")));
        return new Draft(
                run + "-" + Long.toString(System.nanoTime(), 36),
                false,
                null,
                content,
                Filing.NONE,
                Map.of(),
                Map.of());
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** What the desk puts first stands first for readers, as long as it is public and in time. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BoardPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String COLUMN = "dajizhewen";

    private final String mark = "b" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    PublishArticle publish;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    PublicationLog log;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @Inject
    Leftovers leftovers;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void takeOutWhatThisTestPublished() throws SQLException {
        leftovers.withdraw();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from placement");
        }
    }

    @Test
    void a_lead_stands_on_top_of_the_front_page_and_a_new_one_takes_its_place() {
        var desk = desk();
        var first = published("甲");
        var second = published("乙");
        long before = log.last();
        assertThat(place(desk, first, "lead", "").statusCode()).isEqualTo(303);
        assertThat(lead()).containsExactly("甲" + mark);
        assertThat(below()).doesNotContain("甲" + mark).contains("乙" + mark);
        assertThat(log.after(before, 10).getLast().touched()).contains("home");
        place(desk, second, "lead", "");
        assertThat(lead()).containsExactly("乙" + mark);
        place(desk, first, "second", "");
        assertThat(lead()).containsExactly("乙" + mark);
        assertThat(seconds()).startsWith("甲" + mark);
    }

    @Test
    void a_fourth_second_is_refused_and_two_change_their_places() {
        var desk = desk();
        for (var name : List.of("甲", "乙", "丙")) place(desk, published(name), "second", "");
        var refused = place(desk, published("丁"), "second", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("[role=alert]").text()).contains("最多 3 篇");
        var up = board(desk)
                .select("li:contains(丙" + mark + ") form[action$=move]")
                .attr("action");
        var moved = desk.post(up, Map.of("to", "up"));
        assertThat(page(desk.get(path(moved))).select(".done").text()).isEqualTo("已移到第 2 位。");
        assertThat(seconds()).containsExactly("甲" + mark, "丙" + mark, "乙" + mark);
        desk.post(up.replace("/move", "/end"), Map.of());
        assertThat(seconds()).containsExactly("甲" + mark, "乙" + mark);
        assertThat(desk.post(up, Map.of("to", "up")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_story_is_pinned_in_its_column_and_marked_there_and_on_the_front_page() {
        var desk = desk();
        var old = published("旧");
        published("新");
        long before = log.last();
        place(desk, old, "column", "");
        assertThat(log.after(before, 10).getLast().touched()).contains("home", "column:" + COLUMN);
        var column = page(given().get("/columns/" + COLUMN));
        assertThat(column.expectFirst(".listing li h3").text()).isEqualTo("置顶 旧" + mark);
        assertThat(column.select(".listing h3:contains(旧" + mark + ")")).hasSize(1);
        var home = page(given().get("/"));
        assertThat(home.select(".sections li:contains(旧" + mark + ") .pinned")).hasSize(1);
    }

    @Test
    void what_is_withdrawn_or_past_its_last_day_leaves_the_pages_by_itself() {
        var desk = desk();
        var today = LocalDate.now(clock);
        var lead = published("甲");
        place(desk, lead, "lead", "");
        place(desk, published("乙"), "second", today.toString());
        assertThat(lead()).containsExactly("甲" + mark);
        assertThat(seconds()).startsWith("乙" + mark);
        withdraw.run(Actor.IMPORT, lead, "内容有误");
        assertThat(lead()).isEmpty();
        assertThat(seconds()).startsWith("乙" + mark);
        clock.forward(Duration.ofDays(1));
        assertThat(seconds()).as("the newest, it stands first now").doesNotContain("乙" + mark);
        var again = desk();
        assertThat(board(again).text()).contains("已撤稿，读者看不到", "已过截止日期，读者看不到");
    }

    @Test
    void bad_input_is_refused_and_what_was_searched_is_kept() {
        var desk = desk();
        var slug = published("甲");
        var found = page(desk.asks().queryParam("q", "甲" + mark).get("/desk/board"));
        assertThat(found.select("ul.board input[name=slug]").eachAttr("value")).containsExactly(slug);
        assertThat(place(desk, slug, "roof", "").statusCode()).isEqualTo(400);
        assertThat(place(desk, slug, "lead", "morgen").statusCode()).isEqualTo(400);
        assertThat(place(desk, slug, "lead", "2001-01-01").statusCode()).isEqualTo(400);
        assertThat(place(desk, "nirgends", "lead", "").statusCode()).isEqualTo(404);
        assertThat(page(place(desk, slug, "roof", "")).select("#q").val()).isEqualTo("甲" + mark);
        assertThat(lead()).isEmpty();
    }

    private Response place(DeskClient desk, String slug, String place, String until) {
        return desk.post("/desk/board", Map.of("slug", slug, "place", place, "until", until, "q", "甲" + mark));
    }

    /** What the desk chose for the first place. */
    private static List<String> lead() {
        return page(given().get("/")).select(".top-story:has(.unseen) h2").eachText();
    }

    private static List<String> seconds() {
        return page(given().get("/")).select(".seconds h3").eachText();
    }

    private static List<String> below() {
        return page(given().get("/"))
                .select(".seconds h3, section[aria-labelledby=newest] li a")
                .eachText();
    }

    private static Document board(DeskClient desk) {
        return page(desk.get("/desk/board"));
    }

    private static String path(Response moved) {
        return moved.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private String published(String headline) {
        var content = new EditionContent(
                Kind.NEWS,
                "",
                headline + mark,
                "",
                "",
                "",
                List.of(),
                COLUMN,
                "",
                0,
                null,
                "",
                null,
                "",
                List.of(new Paragraph(Spans.of("正文。"))),
                List.of());
        var slug = create.run(Actor.IMPORT, SomeNews.draft(mark, content)).slug();
        publish.run(Actor.IMPORT, slug);
        return slug;
    }

    private DeskClient desk() {
        var name = "board" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.EDITOR, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

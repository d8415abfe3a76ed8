package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** The contents of a series at the desk: gaps, doubles, the next number, and another number for an instalment. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SeriesPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String run = "se" + Long.toString(System.nanoTime(), 36);
    private final String page = "/desk/series/" + run;

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    Manuscripts manuscripts;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void aSeriesOfNinePlanned() throws SQLException {
        clock.forward(Duration.ofDays(1).plusHours(1));
        execute("insert into series (id, slug, name, number_style, planned) values (nextval('series_seq'), '" + run
                + "', '渡口目录" + run + "', 'zhi', 9)");
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void numbers_stand_in_order_with_gaps_doubles_and_the_next_free_one() {
        brought("two", 2, true);
        brought("five", 5, true);
        brought("five-again", 5, true);
        brought("draft", 6, false);
        var shown = page(desk(Role.REPORTER), page);
        assertThat(shown.select("table.instalments tbody tr").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("之一 缺"),
                        two -> assertThat(two).startsWith("之二 稿two").contains("已发布"),
                        gap -> assertThat(gap).startsWith("之三 至 之四 缺"),
                        five -> assertThat(five).startsWith("之五 重号 稿five"),
                        again -> assertThat(again).startsWith("之五 重号 稿five-again"),
                        six -> assertThat(six).startsWith("之六 稿draft").contains("没有发布"),
                        rest -> assertThat(rest).startsWith("之七 至 之九 缺"));
        assertThat(shown.expectFirst("dl").text()).contains("已发布 3", "计划期数 9", "缺号 6", "重号 1", "下一个可用期数 之七");
        var listed = page(desk(Role.TAGGER), "/desk/series").select("tbody tr:has(a[href=" + page + "])");
        assertThat(listed.select("td").eachText()).containsExactly("进行中", "3", "5", "9", "7", "1");
    }

    @Test
    void another_number_goes_into_the_working_copy_and_leads_to_the_editor_while_readers_see_the_old_one() {
        var slug = brought("moved", 3, true);
        var answer = send(desk(Role.EDITOR), slug, "4");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/desk/articles/" + slug + "/edit");
        assertThat(number(slug)).isEqualTo(4);
        assertThat(given().get("/series/" + run).asString()).contains("之三").doesNotContain("之四<");
        assertThat(page(desk(Role.REPORTER), page)
                        .select("tr:has(a[href*=" + slug + "])")
                        .eachText())
                .satisfiesExactly(
                        live -> assertThat(live).startsWith("之三").contains("已发布"),
                        copy -> assertThat(copy).startsWith("之四").contains("没有发布"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "六", "1.5", "99999", "1; drop table series"})
    void what_is_no_number_is_refused_at_its_field(String typed) {
        var slug = brought("stays", 3, true);
        var answer = send(desk(Role.EDITOR), slug, typed);
        assertThat(answer.statusCode()).isEqualTo(400);
        var shown = Jsoup.parse(answer.asString());
        assertThat(shown.expectFirst(".error").text()).contains("期数请填 1 到 9999 之间的整数");
        var field = shown.expectFirst(shown.expectFirst(".error a").attr("href"));
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(field.val()).isEqualTo(typed);
        assertThat(number(slug)).isEqualTo(3);
    }

    @Test
    void who_may_not_write_it_is_refused_and_what_stands_elsewhere_is_not_touched() {
        var slug = brought("kept", 3, true);
        assertThat(page(desk(Role.PROOFREADER), page).select("form[action*=renumber]"))
                .isEmpty();
        assertThat(send(desk(Role.PROOFREADER), slug, "4").statusCode()).isEqualTo(403);
        assertThat(send(desk(Role.REPORTER), slug, "4").statusCode()).isEqualTo(403);
        var editor = desk(Role.EDITOR);
        assertThat(send(editor, run + "-none", "4").statusCode()).isEqualTo(404);
        var elsewhere = editor.post(
                "/desk/series/wuxing-dajizhewen-2022/renumber", Map.of("article", slug, "from", "3", "number", "4"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.asString()).contains("不在这个系列里");
        assertThat(editor.get("/desk/series/none").statusCode()).isEqualTo(404);
        assertThat(number(slug)).isEqualTo(3);
    }

    private Response send(DeskClient desk, String slug, String number) {
        return desk.post(page + "/renumber", Map.of("article", slug, "from", "3", "number", number));
    }

    private int number(String slug) {
        var reader = new Actor("另一位", Set.of(Role.EDITOR), "");
        return QuarkusTransaction.requiringNew()
                .call(() -> manuscripts.bySlug(reader, slug).content().number());
    }

    private String brought(String name, int number, boolean publish) {
        var content = new EditionContent(
                Kind.NEWS,
                "",
                "稿" + name,
                "",
                "",
                "",
                List.of(),
                "",
                run,
                number,
                null,
                "",
                null,
                "",
                List.of(Paragraph.of("一段。")),
                List.of());
        var draft = new Draft(run + "-" + name, true, null, content, Filing.NONE, Map.of(), Map.of());
        return importArticle.run(Actor.IMPORT, draft, publish).slug();
    }

    private static Document page(DeskClient desk, String path) {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private DeskClient desk(Role role) {
        var name = run + role.id() + Long.toString(System.nanoTime(), 36);
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}

package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** The yearly targets of a star are typed at the desk, checked against their total, and shown to readers. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TargetPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PATH = "/desk/stars/targets";
    private static final String STAR = "community/xingfu-hexie";
    private static final String SOURCE = "chuangjian-yiye-xingye-xing";

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    PublicationLog log;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from star_target where year >= 2030");
        }
    }

    @Test
    void numbers_are_saved_shown_to_readers_and_noted_with_what_they_were() {
        var desk = desk(Role.SECTION_CHIEF);
        long before = log.last();
        var values = form(desk, 2031);
        values.put("planned-jiaozuo", "30");
        values.put("planned-qinyang", "１０");
        values.put("planned-mengzhou", "20");
        values.put("achieved-qinyang", "0");
        values.put("article-jiaozuo", "http://127.0.0.1/articles/" + SOURCE + "#qa-3");
        values.put("quote-jiaozuo", "今年计划创建三十个");
        var saved = desk.post(PATH, values);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page(desk.get(path(saved))).select(".done").text()).contains("改了 3 行");
        var entry = log.after(before, 10).getLast();
        assertThat(entry.touched())
                .containsExactlyInAnyOrder("star:xingfu-hexie", "region:jiaozuo", "region:qinyang", "region:mengzhou");
        var star = Jsoup.parse(given().get("/stars/xingfu-hexie").asString());
        assertThat(star.select(".year h3").text()).contains("2031年");
        assertThat(cells(star, "沁阳市")).containsExactly("沁阳市", "10", "0");
        assertThat(cells(star, "温县")).containsExactly("温县", "资料未列", "资料未列");
        assertThat(star.select(".year .meta a").attr("href")).isEqualTo("/articles/" + SOURCE);
        assertThat(star.select(".year .source").text()).isEqualTo("今年计划创建三十个");
        var audit =
                page(desk(Role.AUDITOR).get("/desk/audit?action=save-targets")).text();
        assertThat(audit).contains("targets:2031/xingfu-hexie/community", "沁阳市计划 资料未列 改为 10");
        long settled = log.last();
        assertThat(desk.post(PATH, form(desk, 2031)).statusCode()).isEqualTo(303);
        assertThat(log.last()).as("nothing changed, nothing noted").isEqualTo(settled);
    }

    @Test
    void a_sum_that_does_not_agree_is_a_warning_that_one_can_mean() {
        var desk = desk(Role.DUTY_CHIEF);
        var values = form(desk, 2031);
        values.put("planned-jiaozuo", "31");
        values.put("planned-qinyang", "10");
        values.put("planned-mengzhou", "20");
        var warned = desk.post(PATH, values);
        assertThat(warned.statusCode()).isEqualTo(400);
        var page = page(warned);
        assertThat(page.select("[role=alert]").text()).contains("各地合计 30，全市 31，少 1", "温县");
        assertThat(page.select("[data-sum=planned].differs").text()).contains("少 1");
        assertThat(page.select("[data-meant]:not([hidden])")).hasSize(1);
        assertThat(page.select("#planned-qinyang").val()).as("what was typed").isEqualTo("10");
        values.put("sumsMeant", "1");
        assertThat(desk.post(PATH, values).statusCode()).isEqualTo(303);
        assertThat(page(desk.get(PATH + "?year=2031&of=" + STAR))
                        .select("#planned-jiaozuo")
                        .val())
                .isEqualTo("31");
    }

    @Test
    void what_is_emptied_becomes_unlisted_and_never_zero() {
        var desk = desk(Role.ADMIN);
        var values = form(desk, 2031);
        values.put("planned-wenxian", "7");
        assertThat(desk.post(PATH, values).statusCode()).isEqualTo(303);
        var emptied = form(desk, 2031);
        assertThat(emptied.remove("planned-wenxian")).isEqualTo("7");
        assertThat(desk.post(PATH, emptied).statusCode()).isEqualTo(303);
        var star = Jsoup.parse(given().get("/stars/xingfu-hexie").asString());
        assertThat(cells(star, "温县")).containsExactly("温县", "资料未列", "资料未列");
    }

    @Test
    void whoever_comes_second_does_not_overwrite_the_first() {
        var desk = desk(Role.ADMIN);
        var first = form(desk, 2031);
        var second = form(desk, 2031);
        first.put("planned-qinyang", "10");
        second.put("planned-qinyang", "11");
        assertThat(desk.post(PATH, first).statusCode()).isEqualTo(303);
        assertThat(desk.post(PATH, second).statusCode()).isEqualTo(412);
        assertThat(form(desk, 2031).get("planned-qinyang")).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "planned-qinyang, 十二, 只写阿拉伯数字",
        "planned-qinyang, -3, 是负数",
        "achieved-qinyang, 1.5, 请写整数",
        "achieved-qinyang, 100000, 最多 99999",
        "article-qinyang, nobody-wrote-this, 不存在",
        "article-qinyang, ../../etc, 不存在",
        "quote-qinyang, LONG, 最多 500 字",
        "year, 1999, 年度请写",
        "of, community/chanye-xingwang, 请从列表里选",
        "of, nonsense, 请从列表里选"
    })
    void bad_input_names_its_field_and_says_what_to_do(String field, String value, String said) {
        var desk = desk(Role.ADMIN);
        var values = form(desk, 2031);
        values.put(field, value.equals("LONG") ? "长".repeat(501) : value);
        var refused = desk.post(PATH, values);
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = page(refused);
        assertThat(page.select("[role=alert]").text()).contains(said);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("[aria-invalid]").attr("id")).isEqualTo(field);
    }

    @Test
    void an_address_that_makes_no_sense_says_so() {
        var desk = desk(Role.ADMIN);
        assertThat(desk.get(PATH + "?year=x&of=" + STAR).statusCode()).isEqualTo(400);
        assertThat(desk.get(PATH + "?year=2031&of=%00").statusCode()).isEqualTo(400);
        assertThat(desk.get(PATH + "/export.csv?year=x&of=y").statusCode()).isEqualTo(400);
    }

    @Test
    void the_chart_draws_the_numbers_of_the_table_and_words_for_what_is_unlisted() {
        var page = Jsoup.parse(given().get("/stars/yiye-xingye").asString());
        var svg = page.expectFirst(".year svg[role=img]");
        var rows = svg.select("g.row");
        assertThat(rows.eachText())
                .containsExactly(
                        "沁阳 12", "孟州 11", "温县 资料未列", "武陟 13", "博爱 6", "修武 2", "解放 21", "山阳 26", "中站 6", "马村 8",
                        "示范区 2");
        var table = page.select(".year tbody tr:not(.whole)");
        assertThat(rows).hasSameSizeAs(table);
        double unit = Double.parseDouble(rows.get(7).expectFirst("rect").attr("width")) / 26;
        for (int i = 0; i < rows.size(); i++) {
            var planned = table.get(i).expectFirst("td").text();
            var bar = rows.get(i).expectFirst("rect");
            assertThat(rows.get(i).select(".value, .words").text()).isEqualTo(planned);
            assertThat(bar.hasClass("unlisted")).isEqualTo(planned.equals("资料未列"));
            if (!bar.hasClass("unlisted"))
                assertThat(Double.parseDouble(bar.attr("width")))
                        .isCloseTo(unit * Integer.parseInt(planned), org.assertj.core.api.Assertions.within(0.2));
        }
        assertThat(svg.select("desc").text()).contains("温县计划资料未列", "山阳计划 26", "实际资料未列");
        assertThat(svg.attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(svg.select("#" + id)).hasSize(1));
    }

    @Test
    void a_region_shows_its_stars_by_year_and_what_its_source_left_out() {
        var wenxian = Jsoup.parse(given().get("/regions/wenxian").asString());
        assertThat(cells(wenxian, "宜业兴业星")).containsExactly("宜业兴业星", "城市社区", "资料未列", "资料未列");
        assertThat(wenxian.select(".year svg")).as("nothing to draw").isEmpty();
        var qinyang = Jsoup.parse(given().get("/regions/qinyang").asString());
        assertThat(cells(qinyang, "宜业兴业星")).containsExactly("宜业兴业星", "城市社区", "12", "资料未列");
        assertThat(qinyang.select(".year svg .legend").text()).isEqualTo("计划 实际资料未列");
        assertThat(qinyang.select(".year svg g.row").text()).isEqualTo("宜业兴业 12");
        assertThat(given().get("/regions/shifanqu-sujiazuo").asString()).doesNotContain("class=\"year\"");
    }

    private static List<String> cells(Document page, String head) {
        return page.select(".year tr").stream()
                .filter(row -> row.select("th").text().equals(head))
                .findFirst()
                .map(row -> row.select("th, td").stream().map(Element::text).toList())
                .orElse(List.of());
    }

    /** The form as a browser would send it untouched. */
    private static Map<String, String> form(DeskClient desk, int year) {
        var form = page(desk.get(PATH + "?year=" + year + "&of=" + STAR)).expectForm("form.targets");
        var values = new HashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.values().removeIf(String::isEmpty);
        values.remove("csrf");
        return values;
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private DeskClient desk(Role role) {
        var name = "targets" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

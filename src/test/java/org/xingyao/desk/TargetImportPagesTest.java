package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.xingyao.editorial.AddUser;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Yearly targets go out to Excel and WPS and come back: seen first, written when a person says so. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TargetImportPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PATH = "/desk/stars/targets";
    private static final String HEAD = "年度,星,创建类别,地区,计划数,完成数,来源稿件,原文\n";

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private DeskClient desk;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        var name = "intake" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.SECTION_CHIEF, PASSWORD, false);
        desk = DeskClient.signIn(name, PASSWORD);
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from star_target where year >= 2030");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_was_exported_changes_nothing_when_it_comes_back(String kind) throws SQLException {
        var before = rows(2022);
        var exported = desk.get(PATH + "/export." + kind + "?year=2022&of=community/yiye-xingye");
        assertThat(exported.statusCode()).isEqualTo(200);
        assertThat(exported.header("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith("-2022." + kind);
        var page = preview(exported.asByteArray());
        assertThat(page.select("main > p").text()).contains("新增 0 行，修改 0 行，不变 12 行");
        assertThat(row(page, "温县")).startsWith("5 不变").endsWith("温县 资料未列 资料未列");
        assertThat(page.select("form.take")).isEmpty();
        assertThat(rows(2022)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void who_is_not_listed_stays_unlisted_in_another_year_too(String kind) throws SQLException {
        var csv = desk.get(PATH + "/export.csv?year=2022&of=community/yiye-xingye")
                .asString();
        assertThat(csv).contains("2022,宜业兴业星,城市社区,温县,资料未列,资料未列,,");
        take(preview(csv.replace("\n2022,", "\n2031,").getBytes(StandardCharsets.UTF_8)), Map.of());
        assertThat(rows(2031)).hasSize(11).contains("jiaozuo 107 null").noneMatch(row -> row.contains("wenxian"));
        var again = desk.get(PATH + "/export." + kind + "?year=2031&of=community/yiye-xingye")
                .asByteArray();
        assertThat(row(preview(again), "温县")).contains("资料未列");
        assertThat(rows(2031)).noneMatch(row -> row.contains("wenxian") && !row.endsWith("null null"));
    }

    @Test
    void three_planted_errors_are_named_by_row_and_the_good_rows_can_be_taken() throws SQLException {
        var page = preview((HEAD + "2031,宜业兴业星,城市社区,沁阳市,12,,,\n"
                        + "2031,宜业星,城市社区,孟州市,11,,,\n"
                        + "2031,宜业兴业星,城市社区,武陟县,十三,-1,,\n"
                        + "2031,宜业兴业星,城市社区,沁阳,15,,,\n"
                        + "2031,宜业兴业星,,博爱县,6,3,,\n"
                        + "2031,宜业兴业星,农村,修武县,2,,nobody-wrote-this,\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.select(".problems li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("第 3 行，B 列（星）").contains("宜业星", "请写全名"),
                        one -> assertThat(one).startsWith("第 4 行，E 列（计划数）").contains("十三", "阿拉伯数字"),
                        one -> assertThat(one).startsWith("第 4 行，F 列（完成数）").contains("负数"),
                        one -> assertThat(one).startsWith("第 5 行：与第 2 行重复").contains("请删去一行"),
                        one -> assertThat(one).startsWith("第 7 行，C 列（创建类别）").contains("请写城市社区"));
        assertThat(rows(2031)).as("nothing is written before it is confirmed").isEmpty();
        take(page, Map.of());
        assertThat(rows(2031)).containsExactlyInAnyOrder("qinyang 12 null", "boai 6 3");
    }

    @Test
    void an_unknown_place_article_or_year_says_what_to_write() {
        var page = preview((HEAD + "2031,宜业兴业星,城市社区,月球,12,,,\n"
                        + "31,宜业兴业星,城市社区,孟州市,11,,,\n"
                        + "2031,宜业兴业星,城市社区,孟州市,11,1.5,,\n"
                        + "2031,宜业兴业星,城市社区,武陟县,13,,nobody-wrote-this,\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.select(".problems li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("第 2 行，D 列（地区）").contains("请写全名"),
                        one -> assertThat(one).startsWith("第 3 行，A 列（年度）").contains("四位数字"),
                        one -> assertThat(one).startsWith("第 4 行，F 列（完成数）").contains("请写整数"),
                        one -> assertThat(one).startsWith("第 5 行，G 列（来源稿件）").contains("没有稿件"));
        assertThat(page.text()).contains("没有可以写入的行");
    }

    @Test
    void a_sum_that_does_not_agree_must_be_meant() throws SQLException {
        var page = preview(
                (HEAD + "2031,宜业兴业星,城市社区,焦作市,20,,,\n2031,宜业兴业星,城市社区,沁阳市,12,,,\n").getBytes(StandardCharsets.UTF_8));
        assertThat(page.select(".sums li").text()).contains("各地合计 12，全市 20，少 8");
        var refused = desk.post(PATH + "/import/take", form(page));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(rows(2031)).isEmpty();
        take(page, Map.of("sumsMeant", "1"));
        assertThat(rows(2031)).hasSize(2);
    }

    @Test
    void what_wps_saves_in_gb18030_is_read_and_missing_columns_take_nothing_away() throws SQLException {
        var whole = HEAD + "2031,宜业兴业星,城市社区,沁阳市,12,5,chuangjian-yiye-xingye-xing,=原文\n";
        take(preview(whole.getBytes(Charset.forName("GB18030"))), Map.of());
        var page = preview("地区;计划数;年度;星;创建类别\n沁阳市;13;2031年;宜业兴业;城市社区\n".getBytes(StandardCharsets.UTF_8));
        assertThat(row(page, "沁阳市")).contains("修改", "13 （原为 12）");
        take(page, Map.of());
        assertThat(rows(2031)).containsExactly("qinyang 13 5");
        assertThat(desk.get(PATH + "/export.csv?year=2031&of=community/yiye-xingye")
                        .asString())
                .contains(",13,5,chuangjian-yiye-xingye-xing,'=原文");
    }

    @Test
    void what_somebody_changed_between_preview_and_confirmation_is_shown_again() throws SQLException {
        var page = preview((HEAD + "2031,宜业兴业星,城市社区,沁阳市,12,,,\n").getBytes(StandardCharsets.UTF_8));
        take(preview((HEAD + "2031,宜业兴业星,城市社区,沁阳市,99,,,\n").getBytes(StandardCharsets.UTF_8)), Map.of());
        var late = desk.post(PATH + "/import/take", form(page));
        assertThat(late.statusCode()).isEqualTo(412);
        var shown = Jsoup.parse(late.asString());
        assertThat(shown.select("[role=alert]").text()).contains("刚被他人改过");
        assertThat(row(shown, "沁阳市")).contains("12 （原为 99）");
        assertThat(rows(2031)).containsExactly("qinyang 99 null");
    }

    @Test
    void a_file_that_is_no_such_table_is_refused_with_what_to_do() {
        assertThat(refused("甲,乙\n".getBytes(StandardCharsets.UTF_8))).contains("第 1 行应是表头", "“年度”", "“地区”");
        assertThat(refused((HEAD.replace("完成数", "计划数")).getBytes(StandardCharsets.UTF_8)))
                .contains("“计划数”有两列");
        assertThat(refused(new byte[0])).contains("空的");
        assertThat(refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains("PDF");
        assertThat(desk.post(PATH + "/import", Map.of("x", "y")).statusCode()).isEqualTo(400);
        assertThat(desk.post(PATH + "/import/take", Map.of("rows", "x")).statusCode())
                .isEqualTo(400);
    }

    private Document preview(byte[] file) {
        var answer = Upload.of(file, "计划").field("csrf", desk.csrf()).to(desk, PATH + "/import", Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private String refused(byte[] file) {
        var answer = Upload.of(file, "计划").field("csrf", desk.csrf()).to(desk, PATH + "/import", Map.of());
        assertThat(answer.status()).isEqualTo(400);
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    private static Map<String, String> form(Document page) {
        var values = new HashMap<String, String>();
        page.expectForm("form.take").formData().forEach(field -> values.put(field.key(), field.value()));
        values.remove("csrf");
        return values;
    }

    private void take(Document page, Map<String, String> more) {
        var values = form(page);
        values.putAll(more);
        assertThat(desk.post(PATH + "/import/take", values).statusCode()).isEqualTo(303);
    }

    private static String row(Document page, String region) {
        return page.select(".preview tr:has(th:containsOwn(" + region + "))").text();
    }

    private List<String> rows(int year) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select r.slug, t.planned, t.achieved from star_target t"
                        + " join region r on r.id = t.region_id where t.year = " + year + " order by r.id")) {
            while (found.next()) rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
        }
        return rows;
    }
}

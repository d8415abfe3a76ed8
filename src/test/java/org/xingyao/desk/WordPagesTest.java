package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddUser;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.query.SearchEngine;
import org.xingyao.search.query.SearchRequest;
import org.xingyao.search.query.SearchResult;
import org.xingyao.search.suggest.Suggester;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Words are changed on a page of the desk, and the search follows. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class WordPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String ARTICLE = "chuangjian-yiye-xingye-xing";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** No word of any article. */
    private final String coined = "屮" + UUID.randomUUID().toString().replaceAll("[\\d-]", "") + "屮";

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    SearchEngine engine;

    @Inject
    Suggester suggester;

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Inject
    DataSource database;

    @BeforeEach
    void fromAnIndexThatHasCaughtUp() throws Exception {
        clock.forward(Duration.ofDays(1).plusHours(1));
        assertThat(follower.awaitRest(LIMIT)).isTrue();
    }

    /** Other tests count the rows of the content files. */
    @AfterEach
    void takeOutWhatThisTestPutIn() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table :
                    new String[] {"synonym_set", "dictionary_word", "pinned_result", "denied_suggestion", "judged_query"
                    }) statement.execute("delete from " + table + " where touched_at is not null");
        }
    }

    @Test
    void a_new_synonym_counts_at_once_and_no_index_is_built_for_it() throws Exception {
        var desk = desk(Role.EDITOR);
        long generation = follower.status().generation();
        assertThat(found(coined).total()).isZero();
        save(desk, "synonyms", "terms", coined + "\n骑手", "kind", "eq");
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
        assertThat(found(coined).hits().getFirst().passage().slug()).isEqualTo(ARTICLE);
        assertThat(follower.awaitRest(LIMIT)).isTrue();
        assertThat(follower.status().generation()).isEqualTo(generation);
    }

    @Test
    void what_was_retired_counts_no_more_and_comes_back_with_one_click() throws Exception {
        var desk = desk(Role.SECTION_CHIEF);
        save(desk, "synonyms", "terms", coined + "\n骑手", "kind", "oneway");
        long id = id("synonym_set", "terms like '" + coined + "%'");
        var retired = desk.post("/desk/words/synonyms/" + id + "/retire", Map.of());
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
        assertThat(found(coined).total()).isZero();
        var page = Jsoup.parse(desk.get(path(retired)).asString());
        assertThat(page.expectFirst(".done").text()).contains("已停用", coined);
        desk.post(page.expectFirst(".done form").attr("action"), Map.of());
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
        assertThat(found(coined).total()).isPositive();
    }

    @Test
    void a_dictionary_word_builds_the_index_anew_while_searches_are_answered_and_drops_out_when_it_expires()
            throws Exception {
        var desk = desk(Role.DUTY_CHIEF);
        long generation = follower.status().generation();
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        save(desk, "dictionary", "word", coined, "expiresOn", tomorrow);
        Eventually.check("another generation answers", LIMIT, () -> {
            assertThat(found("骑手 热水").total()).isPositive();
            return follower.status().generation() > generation && follower.awaitRest(LIMIT);
        });
        long with = follower.status().generation();
        // Another reason is no other word.
        long id = id("dictionary_word", "word = '" + coined + "'");
        save(
                desk,
                "dictionary",
                "id",
                "" + id,
                "word",
                coined,
                "reason",
                "另一个理由",
                "expiresOn",
                tomorrow,
                "seen",
                seen(desk, id));
        assertThat(follower.awaitRest(LIMIT)).isTrue();
        assertThat(follower.status().generation()).isEqualTo(with);
        clock.forward(Duration.ofDays(2));
        Eventually.check(
                "the expired word drops out", LIMIT, () -> follower.status().generation() > with);
        assertThat(follower.awaitRest(LIMIT)).isTrue();
    }

    @Test
    void a_pinned_pair_comes_first_on_the_page_and_is_marked() throws Exception {
        save(desk(Role.EDITOR), "pins", "text", "“" + coined + "”", "article", "/articles/" + ARTICLE + "#qa-4");
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
        var page = Jsoup.parse(io.restassured.RestAssured.given()
                .queryParam("q", coined)
                .get("/search")
                .asString());
        assertThat(page.expectFirst(".hits a").attr("href")).isEqualTo("/articles/" + ARTICLE + "#qa-4");
        assertThat(page.expectFirst(".hits li").text()).contains("编辑推荐");
    }

    @Test
    void a_denied_text_is_not_suggested() throws Exception {
        assertThat(suggester.suggest("宜业兴业")).isNotEmpty();
        save(desk(Role.ADMIN), "denied", "text", "宜业 兴业");
        assertThat(follower.await(log.last(), LIMIT)).isTrue();
        assertThat(suggester.suggest("宜业兴业")).noneMatch(one -> one.text().contains("宜业兴业"));
    }

    @Test
    void a_change_is_measured_before_and_after() throws Exception {
        var desk = desk(Role.EDITOR);
        save(desk, "judged", "text", coined, "article", ARTICLE);
        awaitRank(coined, 0);
        save(desk, "pins", "text", coined, "article", ARTICLE);
        awaitRank(coined, 1);
        var page = Jsoup.parse(desk.get("/desk/words/pins").asString());
        assertThat(page.expectFirst("h3:contains(变好的) + ul").text()).contains(coined + " 前十之外 → 第 1 条");
        assertThat(page.select("#evaluation ~ .table tbody tr")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REPORTER", "PROOFREADER", "TAGGER", "AUDITOR", "IMPORTER"})
    void others_may_not(Role role) {
        var desk = desk(role);
        assertThat(desk.get("/desk/words").statusCode()).isEqualTo(403);
        var answer = desk.post("/desk/words/synonyms", Map.of("terms", "甲甲\n乙乙", "kind", "eq", "reason", "试"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.get("/desk").asString()).doesNotContain("/desk/words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            synonyms   | terms | 骑手                  | 至少写两个词
            synonyms   | terms | 骑手;“骑 手”          | 与前面的词相同
            synonyms   | terms | 骑手;快!递          | 不能有竖线
            synonyms   | terms | 党;骑手               | 只有一个字
            synonyms   | terms | 骑手;“”               | 没有字
            synonyms   | terms | 人社局;人力资源和社会保障局;人社部门;市人社局;人社 | 已有同样的一组
            synonyms   | kind  | both                  | 请选一种关系
            dictionary | word  | 党                    | 两个字以上
            dictionary | word  | 五星 支部             | 不能有空格
            dictionary | word  | ——                    | 至少要有一个字
            dictionary | word  | 支部过硬星            | 词典里已有
            pins       | article | https://example.com/x | 这不是稿件地址
            pins       | article | /articles/none-such | 没有已发布的稿件
            pins       | article | /articles/chuangjian-yiye-xingye-xing#qa-99 | 没有第 99 问
            pins       | text  | “”                    | 请写上问句
            pins       | position | 9                  | 次序请写
            denied     | text  | 党                    | 两个字以上
            judged     | article | ../../etc/passwd    | 这不是稿件地址
            synonyms   | reason | ''                   | 请写明理由
            synonyms   | expiresOn | 2020-01-01        | 截止日期已经过了
            synonyms   | expiresOn | 明天              | 截止日期请写成
            """)
    void what_makes_no_sense_is_refused_at_its_field_and_nothing_is_lost(
            String kind, String field, String value, String said) {
        var desk = desk(Role.EDITOR);
        var fields = fields(kind);
        fields.put(field, value.replace(';', '\n').replace('!', '|'));
        var answer = desk.post("/desk/words/" + kind, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.expectFirst(".error").text()).contains(said);
        assertThat(page.expectFirst(".error a").attr("href")).isEqualTo("#" + field);
        assertThat(page.expectFirst("#" + field).attr("aria-invalid")).isEqualTo("true");
        if (!field.equals("reason"))
            assertThat(page.expectFirst("#reason").val()).isEqualTo("测试");
    }

    @ParameterizedTest
    @CsvSource({"dictionary, word, 60", "pins, text, 200", "denied, text, 200", "synonyms, reason, 200"})
    void what_is_too_long_is_refused(String kind, String field, int longest) {
        var fields = fields(kind);
        fields.put(field, "长".repeat(longest + 1));
        var answer = desk(Role.EDITOR).post("/desk/words/" + kind, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).expectFirst(".error").text()).contains("最长 " + longest);
    }

    @Test
    void the_longest_set_of_synonyms_fits_in_the_form() {
        var terms = new StringBuilder();
        for (int i = 0; i < 16; i++)
            terms.append("长".repeat(28)).append((char) ('一' + i)).append('\n');
        var fields = fields("synonyms");
        fields.put("terms", terms.toString());
        assertThat(desk(Role.EDITOR).post("/desk/words/synonyms", fields).statusCode())
                .isEqualTo(303);
        fields.put("terms", terms + terms.toString().replace('长', '短'));
        assertThat(desk(Role.EDITOR).post("/desk/words/synonyms", fields).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_single_character_is_taken_when_it_is_meant() {
        var fields = fields("synonyms");
        fields.put("terms", "彳\n" + coined);
        fields.put("sure", "1");
        assertThat(desk(Role.EDITOR).post("/desk/words/synonyms", fields).statusCode())
                .isEqualTo(303);
    }

    @Test
    void who_saves_after_somebody_else_overwrites_nothing() throws Exception {
        var desk = desk(Role.EDITOR);
        save(desk, "dictionary", "word", coined);
        long id = id("dictionary_word", "word = '" + coined + "'");
        var old = seen(desk, id);
        save(desk, "dictionary", "word", coined + "甲", "id", "" + id, "seen", old);
        var fields = fields("dictionary");
        fields.putAll(Map.of("word", coined + "乙", "id", "" + id, "seen", old));
        assertThat(desk.post("/desk/words/dictionary", fields).statusCode()).isEqualTo(412);
        assertThat(id("dictionary_word", "word = '" + coined + "甲'")).isEqualTo(id);
    }

    @Test
    void a_text_is_shown_as_text_and_the_list_can_be_searched() throws Exception {
        var desk = desk(Role.EDITOR);
        save(desk, "denied", "text", "<script>" + coined + "</script>{7*7}%");
        var page = Jsoup.parse(desk.asks()
                .queryParam("q", coined + "</")
                .get("/desk/words/denied")
                .asString());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".wide tbody tr")).hasSize(1);
        assertThat(page.expectFirst(".wide tbody td").text()).isEqualTo("<script>" + coined + "</script>{7*7}%");
        var none = Jsoup.parse(desk.asks()
                .queryParam("q", "没有这个")
                .queryParam("page", "99999999999999999999")
                .queryParam("edit", "x")
                .get("/desk/words/denied")
                .asString());

        assertThat(none.text()).contains("没有这样的条目");
    }

    @Test
    void kinds_and_rows_that_are_not_there_are_not_found() {
        var desk = desk(Role.EDITOR);
        assertThat(desk.get("/desk/words/none").statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/words/pins?edit=999999").statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/words/pins?done=saved&id=999999").statusCode())
                .isEqualTo(404);
        assertThat(desk.post("/desk/words/pins/999999/retire", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private DeskClient desk(Role role) {
        var name = "words" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }

    private void save(DeskClient desk, String kind, String... values) {
        var fields = fields(kind);
        for (int i = 0; i < values.length; i += 2) fields.put(values[i], values[i + 1]);
        var answer = desk.post("/desk/words/" + kind, fields);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(desk.get(path(answer)).asString()).contains("已保存");
    }

    private Map<String, String> fields(String kind) {
        var fields = new HashMap<>(Map.of("reason", "测试"));
        fields.putAll(
                switch (kind) {
                    case "synonyms" -> Map.of("terms", coined + "\n" + coined + "二", "kind", "eq");
                    case "dictionary" -> Map.of("word", coined);
                    case "pins" -> Map.of("text", coined, "article", ARTICLE, "position", "1");
                    case "judged" -> Map.of("text", coined, "article", ARTICLE);
                    default -> Map.of("text", coined);
                });
        return fields;
    }

    private String seen(DeskClient desk, long id) {
        return Jsoup.parse(desk.get("/desk/words/dictionary?edit=" + id).asString())
                .expectFirst("input[name=seen]")
                .val();
    }

    private static String path(Response redirect) {
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private SearchResult found(String text) {
        return engine.search(SearchRequest.of(text));
    }

    private void awaitRank(String text, int rank) {
        Eventually.check("an evaluation gives rank " + rank, LIMIT, () -> {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select rank from evaluation_rank where text = ? order by run_id desc limit 1")) {
                select.setString(1, text);
                var row = select.executeQuery();
                return row.next() && row.getInt(1) == rank;
            }
        });
    }

    private long id(String table, String where) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select id from " + table + " where " + where)) {
            assertThat(row.next()).as(where).isTrue();
            return row.getLong(1);
        }
    }
}

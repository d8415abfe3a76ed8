package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.proof.ArchiveScan;
import org.xingyao.proof.ProofScans;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** Findings are ignored and heeded, words are the desk's own, and the archive is read again when they change. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProofPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String SENTENCE = "老支书回忆当年重温人党誓词的场面，至今难忘。";
    private static final String TERMS = "/desk/proof/terms";

    private final String run = "pf" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    ImportArticle importArticle;

    @Inject
    SaveWorkingCopy save;

    @Inject
    Manuscripts manuscripts;

    @Inject
    ArchiveScan scan;

    @Inject
    ProofScans scans;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        leftovers.withdraw();
        execute("delete from proof_term");
        execute("delete from muted_term");
    }

    @Test
    void a_finding_is_ignored_for_a_reason_shown_folded_and_taken_back() throws SQLException {
        var slug = draft(SENTENCE);
        var desk = desk(Role.PROOFREADER);
        var page = page(desk, proof(slug));
        assertThat(page.expectFirst(".slips li.blocker").text()).contains("必改", "固定表述有误", "人党誓词", "入党誓词");
        assertThat(page.expectFirst(".slips mark").text()).isEqualTo("人党誓词");
        assertThat(page.expectFirst(".lead").text()).contains("必改");

        var ignored = ignore(desk, slug, key(page), "引文原文如此");
        assertThat(ignored.statusCode()).isEqualTo(303);
        var after = page(desk, proof(slug) + "?done=ignored");
        assertThat(after.select("ol.slips li")).isEmpty();
        assertThat(after.expectFirst(".slips-ignored summary").text()).isEqualTo("已忽略 1 处");
        assertThat(after.expectFirst(".slips-ignored").hasAttr("open")).isFalse();
        assertThat(after.expectFirst(".slips-ignored li").text()).contains("引文原文如此", run + "proofreader");
        assertThat(sheet(desk, slug).getJsonArray("proof")).isEmpty();
        assertThat(sheet(desk, slug).getJsonArray("ignored")).hasSize(1);

        var back = after.expectFirst(".slips-ignored form").attr("action");
        assertThat(desk.post(back, Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(desk, proof(slug)).select("ol.slips li")).hasSize(1);
        assertThat(desk.post(back, Map.of()).statusCode()).isEqualTo(404);
        assertThat(audited(slug)).containsExactly("create", "ignore-finding", "heed-finding");
    }

    @Test
    void an_edit_elsewhere_loses_no_decision_and_the_same_words_in_another_place_are_open() {
        var slug = draft(SENTENCE);
        var desk = desk(Role.EDITOR);
        ignore(desk, slug, key(page(desk, proof(slug))), "口语原话");
        write(slug, "新写的一段。", "开头改了。" + SENTENCE + "末尾也改了。", "新党员面向党旗，高声宣读人党誓词，一共十人。");
        var page = page(desk, proof(slug));
        assertThat(page.select("ol.slips li")).hasSize(1);
        assertThat(page.expectFirst("ol.slips .context").text()).contains("高声宣读");
        assertThat(page.select(".slips-ignored li")).hasSize(1);
    }

    @Test
    void the_editor_asks_the_same_by_json() {
        var slug = draft(SENTENCE);
        var desk = desk(Role.EDITOR);
        var note = sheet(desk, slug).getJsonArray("proof").getJsonObject(0);
        var answer = send(
                desk, slug, new JsonObject().put("key", note.getString("key")).put("reason", "引文原文如此"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var notes = new JsonObject(answer.asString());
        assertThat(notes.getJsonArray("proof")).isEmpty();
        var ignored = notes.getJsonArray("ignored").getJsonObject(0).getJsonObject("ignored");
        assertThat(ignored.getString("reason")).isEqualTo("引文原文如此");
        var back = desk.asks()
                .header("X-CSRF-Token", desk.csrf())
                .delete("/desk/writing/" + slug + "/ignored/" + ignored.getLong("id"));
        assertThat(new JsonObject(back.asString()).getJsonArray("proof")).hasSize(1);
    }

    @Test
    void what_is_sent_wrongly_is_named_and_what_was_typed_stays() {
        var slug = draft(SENTENCE);
        var desk = desk(Role.EDITOR);
        var key = key(page(desk, proof(slug)));
        var refused = ignore(desk, slug, key, "  ");
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.expectFirst(".error").text()).contains("不改要写明理由");
        assertThat(page.expectFirst("#reason-" + key).attr("aria-invalid")).isEqualTo("true");
        var tooLong = Jsoup.parse(ignore(desk, slug, key, "长".repeat(101)).asString());
        assertThat(tooLong.expectFirst(".error").text()).contains("最长 100 字");
        assertThat(tooLong.expectFirst("#reason-" + key).val()).hasSize(101);
        for (var bad : List.of("", "x", "'; drop table article; --", "\u0000"))
            assertThat(ignore(desk, slug, bad, "试").statusCode()).as(bad).isEqualTo(409);
        assertThat(send(desk, slug, new JsonObject().put("key", key)).statusCode())
                .isEqualTo(400);
        assertThat(sendText(desk, slug, "[]").statusCode()).isEqualTo(400);
        assertThat(ignore(desk, "none", key, "试").statusCode()).isEqualTo(404);
        assertThat(desk.post(proof(slug) + "/ignored/999999/heed", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_the_text_says_is_shown_as_text() {
        var desk = desk(Role.EDITOR);
        var page = page(desk, proof(draft("<script>alert(1)</script>的的{inject:clock}")));
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.expectFirst(".context").text()).contains("</script>的的{inject:cl");
    }

    @Test
    void who_may_neither_write_nor_review_it_sees_no_form_and_is_refused() {
        var slug = draft(SENTENCE);
        var desk = desk(Role.EDITOR);
        var key = key(page(desk, proof(slug)));
        for (var role : List.of(Role.TAGGER, Role.REPORTER)) {
            var other = desk(role);
            assertThat(page(other, proof(slug)).select(".slips form"))
                    .as(role.id())
                    .isEmpty();
            assertThat(ignore(other, slug, key, "试").statusCode()).as(role.id()).isEqualTo(403);
        }
        assertThat(desk(Role.CORRESPONDENT).get(proof(slug)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_word_of_the_desk_counts_at_once_and_spares_its_contexts() throws SQLException {
        var desk = desk(Role.EDITOR);
        var slug = draft("全市开展蓝鹊行动，小蓝鹊行动不算。");
        long before = version();
        term(desk, "rule", "banned", "wrong", "蓝鹊行动", "instead", "", "spared", "小蓝鹊行动", "note", "市委宣传部口径");
        assertThat(version()).isEqualTo(before + 1);
        var found = page(desk, proof(slug)).select(".slips li.blocker");
        assertThat(found).hasSize(1);
        assertThat(found.text()).contains("禁用词语：市委宣传部口径", "蓝鹊行动");

        var list = page(desk, TERMS);
        assertThat(list.expectFirst("table.terms tbody tr").text()).contains("蓝鹊行动", "小蓝鹊行动", "禁用词语", run + "editor");
        desk.post(list.expectFirst("table.terms tbody form").attr("action"), Map.of());
        assertThat(page(desk, proof(slug)).select(".slips li")).isEmpty();
        assertThat(version()).isEqualTo(before + 2);
        var retired = page(desk, TERMS + "?list=retired");
        desk.post(retired.expectFirst("table.terms tbody form").attr("action"), Map.of());
        assertThat(page(desk, proof(slug)).select(".slips li")).hasSize(1);
        assertThat(events("proof-term:蓝鹊行动"))
                .containsExactly("save-proof-term", "retire-proof-term", "restore-proof-term");
    }

    @Test
    void a_built_in_word_is_switched_off_and_on() throws SQLException {
        var desk = desk(Role.EDITOR);
        var slug = draft("本报曾作报导，此后再接再励。");
        assertThat(page(desk, proof(slug)).select(".slips li")).hasSize(2);
        assertThat(desk.post(TERMS + "/mute", Map.of("wrong", "报导")).statusCode())
                .isEqualTo(303);
        assertThat(page(desk, proof(slug)).select(".slips mark").text()).isEqualTo("再接再励");
        var row = page(desk, TERMS + "?list=built-in&q=报导").expectFirst("table.terms tbody tr");
        assertThat(row.text()).contains("已停用（" + run + "editor）", "启用");
        assertThat(desk.post(TERMS + "/unmute", Map.of("wrong", "报导")).statusCode())
                .isEqualTo(303);
        assertThat(page(desk, proof(slug)).select(".slips li")).hasSize(2);
        assertThat(events("proof-term:报导")).containsExactly("mute-proof-term", "unmute-proof-term");
        assertThat(desk.post(TERMS + "/mute", Map.of("wrong", "没有的词")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule    | none      | 请选一种类型
            rule    | sum       | 请选一种类型
            wrong   | ''        | 至少要两个字
            wrong   | 党        | 至少要两个字
            wrong   | ——        | 没有字
            wrong   | 报导      | 内置词表里已有
            instead | ''        | 请写明正确写法
            instead | 蓝鹊办法  | 相同
            spared  | 别的词    | 包含“蓝鹊办法”
            spared  | 蓝鹊办法  | 要比错误写法长
            note    | ''        | 请写明依据
            """)
    void a_word_that_makes_no_sense_is_refused_at_its_field_and_nothing_is_lost(
            String field, String value, String said) {
        var fields = new HashMap<>(
                Map.of("rule", "usage", "wrong", "蓝鹊办法", "instead", "蓝雀办法", "spared", "", "note", "留着的依据"));
        fields.put(field, value);
        var answer = desk(Role.EDITOR).post(TERMS, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.expectFirst(".error").text()).contains(said);
        assertThat(page.expectFirst(".error a").attr("href")).isEqualTo("#" + field);
        assertThat(page.expectFirst("#" + field).attr("aria-invalid")).isEqualTo("true");
        if (!field.equals("note")) assertThat(page.expectFirst("#note").val()).isEqualTo("留着的依据");
    }

    @Test
    void words_that_are_too_long_or_there_already_are_refused_and_nobody_overwrites_anothers() {
        var desk = desk(Role.EDITOR);
        term(desk, "wrong", "蓝鹊办法", "instead", "蓝雀办法");
        assertThat(termAnswer(desk, "wrong", "蓝鹊办法", "instead", "另一种").asString())
                .contains("词表里已有");
        assertThat(termAnswer(desk, "wrong", "长".repeat(61), "instead", "短").statusCode())
                .isEqualTo(400);
        assertThat(termAnswer(desk, "wrong", "蓝鹊二", "instead", "短", "note", "长".repeat(201))
                        .statusCode())
                .isEqualTo(400);
        assertThat(termAnswer(
                                desk,
                                "wrong",
                                "蓝鹊二",
                                "instead",
                                "短",
                                "spared",
                                ("蓝鹊二" + "长".repeat(60) + "\n").repeat(1) + "蓝鹊二" + "甲".repeat(450))
                        .statusCode())
                .isEqualTo(400);
        var form =
                page(desk, page(desk, TERMS).expectFirst("table.terms a.button").attr("href"));
        var id = form.expectFirst("[name=id]").val();
        var version = form.expectFirst("[name=version]").val();
        term(desk, "wrong", "蓝鹊办法", "instead", "先改的", "id", id, "version", version);
        assertThat(termAnswer(desk, "wrong", "蓝鹊办法", "instead", "后改的", "id", id, "version", version)
                        .statusCode())
                .isEqualTo(412);
        assertThat(desk.get(TERMS + "?edit=999999").statusCode()).isEqualTo(404);
        assertThat(desk.get(TERMS + "?edit=x&page=99999999999999999999&list=none&q=%25")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_archive_is_read_again_when_a_word_changes_and_counts_no_ignored_finding() {
        var desk = desk(Role.EDITOR);
        var slug = published("全市开展橙鹊行动。", SENTENCE);
        var clean = published("没有什么。");
        awaitRead();
        var first = page(desk, "/desk/proof?rule=fixed-phrase").expectFirst("table.slips-of");
        assertThat(first.text()).contains("文" + run, "固定表述有误", "人党誓词");
        assertThat(first.select("a[href*=" + clean + "]")).isEmpty();

        term(desk, "rule", "banned", "wrong", "橙鹊行动", "instead", "", "note", "试");
        awaitRead();
        var found = page(desk, "/desk/proof?level=blocker&rule=banned");
        assertThat(found.expectFirst("table.slips-of tbody tr").text()).contains("橙鹊行动", "人党誓词");
        assertThat(found.expectFirst(".done").text()).contains("校对完全部已发布的稿件");

        var key = page(desk, proof(slug))
                .select(".slips li:contains(橙鹊) [name=key]")
                .val();
        ignore(desk, slug, key, "固定写法");
        assertThat(page(desk, "/desk/proof?rule=banned").select("table.slips-of tbody tr"))
                .isEmpty();
        assertThat(page(desk, "/desk/proof?rule=fixed-phrase").select("a[href*=" + slug + "]"))
                .hasSize(1);
    }

    @Test
    void what_is_published_anew_is_read_and_what_is_withdrawn_is_forgotten() {
        var desk = desk(Role.EDITOR);
        var slug = published(SENTENCE);
        awaitRead();
        var rates =
                page(desk, "/desk/proof").expectFirst("table.rates tbody tr").select("td");
        assertThat(rates.get(2).text()).isEqualTo("1");
        leftovers.withdraw();
        awaitRead();
        assertThat(page(desk, "/desk/proof").select("a[href*=" + slug + "]")).isEmpty();
    }

    @Test
    void the_worst_articles_come_first_page_by_page_without_a_gap_or_a_double() {
        var desk = desk(Role.EDITOR);
        for (int i = 0; i < 33; i++)
            published(i % 3 == 0 ? new String[] {SENTENCE, "这是我们的的目标。"} : new String[] {SENTENCE});
        awaitRead();
        var first = page(desk, "/desk/proof?level=blocker");
        var second = page(desk, first.expectFirst("a[rel=next]").attr("href").replace("#list", ""));
        var links = first.select("table.slips-of th a").eachAttr("href");
        assertThat(links).hasSize(30);
        links.addAll(second.select("table.slips-of th a").eachAttr("href"));
        assertThat(links).hasSize(33).doesNotHaveDuplicates();
        var found = first.select("table.slips-of tbody tr td:nth-child(3)").eachText();
        assertThat(found.subList(0, 11)).allMatch(text -> text.contains("字词重复"));
        assertThat(found.subList(11, 30)).noneMatch(text -> text.contains("字词重复"));
        for (var bad :
                List.of("after=x", "after=-1-2-3", "rule='", "level=none", "after=999999999-1-999999999999999999"))
            assertThat(desk.get("/desk/proof?" + bad).statusCode()).as(bad).isEqualTo(200);
    }

    /** The program's own thread may be quicker than the test. */
    private void awaitRead() {
        Eventually.check(
                "the archive is read",
                LIMIT,
                () -> !scan.step()
                        && QuarkusTransaction.requiringNew()
                                        .call(() -> scans.latest().orElseThrow().finishedAt)
                                != null
                        && count("select count(*) from article a left join proof_article p on p.article_id = a.id"
                                        + " where (a.public_state = 'live') <> (p.article_id is not null)"
                                        + " or p.edition_id <> a.live_edition_id")
                                == 0);
    }

    private long version() {
        return QuarkusTransaction.requiringNew().call(() -> scans.latest().orElseThrow().version);
    }

    private static String key(Document page) {
        return page.expectFirst(".slips [name=key]").val();
    }

    private static Response ignore(DeskClient desk, String slug, String key, String reason) {
        return desk.post(proof(slug) + "/ignored", Map.of("key", key, "reason", reason));
    }

    private static String proof(String slug) {
        return "/desk/articles/" + slug + "/proof";
    }

    private void term(DeskClient desk, String... values) {
        var answer = termAnswer(desk, values);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }

    private Response termAnswer(DeskClient desk, String... values) {
        var fields = new HashMap<>(Map.of("rule", "usage", "note", "试"));
        for (int i = 0; i < values.length; i += 2) fields.put(values[i], values[i + 1]);
        return desk.post(TERMS, fields);
    }

    private static JsonObject sheet(DeskClient desk, String slug) {
        return new JsonObject(desk.get("/desk/writing/" + slug).asString());
    }

    private static Response send(DeskClient desk, String slug, JsonObject body) {
        return sendText(desk, slug, body.encode());
    }

    private static Response sendText(DeskClient desk, String slug, String body) {
        return desk.asks()
                .contentType(ContentType.JSON)
                .header("X-CSRF-Token", desk.csrf())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/desk/writing/" + slug + "/ignored");
    }

    private static Document page(DeskClient desk, String path) {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private List<String> audited(String slug) throws SQLException {
        return events("article:" + slug);
    }

    private List<String> events(String object) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select array_agg(action::text order by no) from audit_log where object = ? and actor <> ?")) {
            select.setString(1, object);
            select.setString(2, "");
            try (var row = select.executeQuery()) {
                row.next();
                var all = (String[]) row.getArray(1).getArray();
                return Arrays.asList(all).subList(Math.max(0, all.length - 3), all.length);
            }
        }
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private void write(String slug, String... paragraphs) {
        var writer = new Actor("另一位", Set.of(Role.EDITOR), "");
        QuarkusTransaction.requiringNew()
                .call(() -> save.run(
                        writer,
                        slug,
                        content(paragraphs),
                        manuscripts.bySlug(writer, slug).tag()));
    }

    private String draft(String... paragraphs) {
        return create.run(new Actor("另一位", Set.of(Role.EDITOR), ""), text(paragraphs))
                .slug();
    }

    private String published(String... paragraphs) {
        return importArticle.run(Actor.IMPORT, text(paragraphs), true).slug();
    }

    private Draft text(String... paragraphs) {
        var slug = run + "-" + Long.toString(System.nanoTime(), 36);
        return new Draft(slug, false, null, content(paragraphs), Filing.NONE, Map.of(), Map.of());
    }

    private EditionContent content(String... paragraphs) {
        return SomeNews.of(
                "文" + run,
                Arrays.stream(paragraphs).map(one -> (Block) Paragraph.of(one)).toList());
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** What the editor's script asks: opening, saving, filing, and who else is there. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SheetCallsTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String SERIES = "wuxing-dajizhewen-2022";

    private final String run = "c" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    Manuscripts manuscripts;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void an_opened_article_that_is_saved_as_it_came_does_not_change() {
        var desk = desk(Role.EDITOR);
        for (var slug : List.of("chuangjian-yiye-xingye-xing", "zuishi-wuxing-yao-huaichuan")) {
            var opened = open(desk, slug);
            var saved = ok(put(desk, slug, sheet(opened)));
            assertThat(saved.getString("tag")).as(slug).isEqualTo(opened.getString("tag"));
            assertThat(saved.getJsonArray("losses")).isEmpty();
        }
    }

    @Test
    void words_are_saved_and_a_new_pair_is_told_its_number() {
        var desk = desk(Role.EDITOR);
        var slug = draft("甲题", List.of());
        var sheet = sheet(open(desk, slug));
        sheet.getJsonObject("fields").put("headline", "改好的题");
        sheet.put("document", document(paragraph("第一段。"), pair("fresh-1", "热水在哪儿？", "在驿站。")));
        var saved = ok(put(desk, slug, sheet));
        assertThat(saved.getJsonObject("pairs").getInteger("fresh-1")).isEqualTo(1);
        assertThat(saved.getString("savedBy")).isEqualTo(run + "editor");
        var content = read(slug).content();
        assertThat(content.headline()).isEqualTo("改好的题");
        assertThat(content.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.number()).isEqualTo(1));
    }

    @Test
    void who_saves_on_an_old_tag_is_refused_and_nothing_is_overwritten() {
        var desk = desk(Role.EDITOR);
        var slug = draft("乙题", List.of());
        var late = sheet(open(desk, slug));
        ok(put(desk, slug, sheet(open(desk, slug)).put("document", document(paragraph("先存的。")))));
        var refused = put(desk, slug, late.put("document", document(paragraph("后存的。"))));
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getString("detail")).contains("没有保存");
        assertThat(Spans.shown(((Paragraph) read(slug).content().blocks().getFirst()).spans()))
                .isEqualTo("先存的。");
    }

    @Test
    void who_is_not_signed_in_is_told_so_in_a_way_that_a_script_understands() {
        var answer = given().redirects().follow(false).get("/desk/writing/chuangjian-yiye-xingye-xing");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isNull();
    }

    @Test
    void a_save_without_the_sessions_token_is_refused() {
        var desk = desk(Role.EDITOR);
        var slug = draft("丙题", List.of());
        var body = sheet(open(desk, slug)).encode();
        assertThat(desk.asks()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put(call(slug))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_cant_be_read_names_the_field_and_what_is_no_sheet_says_so() {
        var desk = desk(Role.EDITOR);
        var slug = draft("丁题", List.of());
        var sheet = sheet(open(desk, slug));
        sheet.getJsonObject("fields").put("number", "第六期");
        var refused = put(desk, slug, sheet);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("number");
        assertThat(send(desk, call(slug), "{\"x\":\"" + "长".repeat(1_500_000) + "\"}")
                        .jsonPath()
                        .getString("detail"))
                .contains("超过 4 MB");
        assertThat(send(desk, call(slug), "[".repeat(5000)).statusCode()).isEqualTo(400);
        for (var body : List.of("", "[]", "{", "{\"document\":7}", "null", "{\"document\":{\"type\":\"p\"}}"))
            assertThat(send(desk, call(slug), body).statusCode()).as(body).isEqualTo(400);
    }

    @Test
    void what_has_no_place_in_an_article_is_told_and_its_words_stay() {
        var desk = desk(Role.EDITOR);
        var slug = draft("戊题", List.of());
        var video = new JsonObject().put("type", "video");
        var saved = ok(put(desk, slug, sheet(open(desk, slug)).put("document", document(video, paragraph("文字。")))));
        assertThat(saved.getJsonArray("losses")).hasSize(1);
        assertThat(read(slug).content().blocks()).containsExactly(Paragraph.of("文字。"));
    }

    @Test
    void an_hour_of_autosaves_is_one_line_of_the_audit_log_and_another_persons_is_one_more() throws SQLException {
        var desk = desk(Role.EDITOR);
        var slug = draft("己题", List.of());
        for (int i = 0; i < 12; i++) {
            clock.forward(Duration.ofMinutes(5));
            type(desk, slug, "第" + i + "次。");
        }
        assertThat(noted(slug)).isEqualTo(1);
        type(desk(Role.SECTION_CHIEF), slug, "别人的一次。");
        type(desk, slug, "又是自己。");
        assertThat(noted(slug)).isEqualTo(3);
        clock.forward(Duration.ofMinutes(31));
        type(DeskClient.signIn(run + "editor", PASSWORD), slug, "隔了半个多钟头。");
        assertThat(noted(slug)).isEqualTo(4);
    }

    @Test
    void two_windows_in_one_article_see_each_other_until_one_is_gone() {
        var mine = desk(Role.EDITOR);
        var theirs = desk(Role.SECTION_CHIEF);
        var slug = draft("庚题", List.of());
        assertThat(here(mine, slug, "window-aaa").getJsonArray("others")).isEmpty();
        assertThat(people(here(theirs, slug, "window-bbb"))).containsExactly(run + "editor");
        assertThat(people(here(mine, slug, "window-aaa"))).containsExactly(run + "section-chief");
        theirs.asks().header("X-CSRF-Token", theirs.csrf()).delete(call(slug) + "/presence?window=window-bbb");
        assertThat(people(here(mine, slug, "window-aaa"))).isEmpty();
        here(theirs, slug, "window-bbb");
        clock.forward(Duration.ofMinutes(1));
        assertThat(people(here(mine, slug, "window-aaa"))).isEmpty();
    }

    @Test
    void a_window_can_be_renewed_and_closed_by_its_owner_alone() {
        var mine = desk(Role.EDITOR);
        var theirs = desk(Role.SECTION_CHIEF);
        var slug = draft("辛题", List.of());
        here(mine, slug, "window-ccc");
        here(theirs, slug, "window-ccc");
        theirs.asks().header("X-CSRF-Token", theirs.csrf()).delete(call(slug) + "/presence?window=window-ccc");
        assertThat(people(here(theirs, slug, "window-ddd"))).containsExactly(run + "editor");
        for (var bad : List.of("", "x", "a b c d e f", "<script>alert(1)", "w".repeat(41)))
            assertThat(heartbeat(mine, slug, bad).statusCode()).as(bad).isEqualTo(400);
    }

    @Test
    void a_heartbeat_says_that_somebody_has_saved() {
        var desk = desk(Role.EDITOR);
        var slug = draft("壬题", List.of());
        var before = here(desk, slug, "window-eee").getString("tag");
        type(desk, slug, "改了。");
        assertThat(here(desk, slug, "window-eee").getString("tag")).isNotEqualTo(before);
    }

    @Test
    void a_filing_is_kept_whole_and_a_bad_one_names_its_field() {
        var desk = desk(Role.EDITOR);
        var slug =
                draft("癸题", List.of(new Qa(0, Spans.of("问？"), List.of(Paragraph.of("答。")), "", "", null, List.of())));
        var filing = open(desk, slug).getJsonObject("filing");
        filing.put("track", "village").put("stars", new JsonArray().add("yiye-xingye"));
        filing.put("regions", new JsonArray().add("wenxian"));
        filing.put(
                "pairs",
                new JsonArray()
                        .add(new JsonObject()
                                .put("number", 1)
                                .put("otherWordings", new JsonArray().add("怎么问都行"))
                                .put("validity", "valid")
                                .put("validFrom", "2022-07-01")));
        var filed = ok(send(desk, call(slug) + "/filing", filing.encode()));
        assertThat(filed.getJsonObject("filing").getJsonArray("stars")).containsExactly("yiye-xingye");
        assertThat(read(slug).filing().pairs().getFirst().otherWordings()).containsExactly("怎么问都行");
        for (var bad : Map.of("track", "x", "regions", "[\"nowhere\"]", "stars", "[\"nostar\"]")
                .entrySet()) {
            var wrong = filing.copy();
            if (bad.getValue().startsWith("[")) wrong.put(bad.getKey(), new JsonArray(bad.getValue()));
            else wrong.put(bad.getKey(), bad.getValue());
            var refused = send(desk, call(slug) + "/filing", wrong.encode());
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo(bad.getKey());
        }
    }

    @Test
    void a_reporter_may_write_but_not_file_and_a_tagger_may_file_but_not_write() {
        var slug = draft("子题", List.of());
        var tagger = desk(Role.TAGGER);
        var opened = open(tagger, slug);
        assertThat(opened.getBoolean("mayFile")).isTrue();
        assertThat(opened.getBoolean("mayEdit")).isFalse();
        assertThat(put(tagger, slug, sheet(opened)).statusCode()).isEqualTo(403);
        var reporter = desk(Role.REPORTER);
        assertThat(open(reporter, slug).getBoolean("mayFile")).isFalse();
        assertThat(send(reporter, call(slug) + "/filing", "{\"track\":\"none\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_opening_is_written_as_the_paper_prints_it() {
        var desk = desk(Role.EDITOR);
        var slug = draft("丑题", List.of());
        var sheet = sheet(open(desk, slug));
        sheet.getJsonObject("fields").put("bylines", "本报记者 杜挺勇\n通讯员 宁高峰");
        assertThat(ok(put(desk, slug, sheet)).getString("opening")).isEqualTo("本报讯（记者杜挺勇 通讯员宁高峰）");
    }

    @Test
    void a_number_that_is_taken_or_leaves_a_gap_is_pointed_out_and_saved() {
        var desk = desk(Role.EDITOR);
        var first = draft("寅题", List.of());
        number(desk, first, "41");
        var second = draft("卯题", List.of());
        assertThat(number(desk, second, "41")).singleElement().asString().contains("第 41 期已有稿件“寅题" + run + "”");
        assertThat(number(desk, second, "42")).isEmpty();
        assertThat(number(desk, second, "44")).singleElement().asString().contains("最后一期是第 41 期");
        assertThat(number(desk, second, "")).singleElement().asString().contains("下一期是第 42 期");
    }

    @Test
    void a_saved_sheet_says_what_the_proofreader_found_names_of_the_taxonomy_included() {
        var desk = desk(Role.EDITOR);
        var slug = draft("辰题", List.of());
        var sheet = sheet(open(desk, slug)).put("document", document(paragraph("武涉县党员重温人党誓词。")));
        var proof = ok(put(desk, slug, sheet)).getJsonArray("proof");
        assertThat(proof).hasSize(2);
        var note = proof.getJsonObject(0);
        assertThat(note.getString("level")).isEqualTo("blocker");
        assertThat(note.getString("words")).isEqualTo("人党誓词");
        assertThat(note.getString("suggestion")).isEqualTo("入党誓词");
        assertThat(note.getString("place")).isEqualTo("blocks/0");
        assertThat(proof.getJsonObject(1).getString("suggestion")).isEqualTo("武陟");
    }

    @SuppressWarnings("unchecked")
    private List<String> number(DeskClient desk, String slug, String number) {
        var sheet = sheet(open(desk, slug));
        sheet.getJsonObject("fields").put("series", SERIES).put("number", number);
        return ok(put(desk, slug, sheet)).getJsonArray("notices").getList();
    }

    private void type(DeskClient desk, String slug, String words) {
        ok(put(desk, slug, sheet(open(desk, slug)).put("document", document(paragraph(words)))));
    }

    private long noted(String slug) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from audit_log where action = 'save' and object = ?")) {
            query.setString(1, "article:" + slug);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static JsonObject here(DeskClient desk, String slug, String window) {
        return ok(heartbeat(desk, slug, window));
    }

    private static Response heartbeat(DeskClient desk, String slug, String window) {
        return desk.asks()
                .header("X-CSRF-Token", desk.csrf())
                .queryParam("window", window)
                .post(call(slug) + "/presence");
    }

    private static List<String> people(JsonObject heartbeat) {
        return heartbeat.getJsonArray("others").stream()
                .map(other -> ((JsonObject) other).getString("person"))
                .toList();
    }

    private static JsonObject document(JsonObject... nodes) {
        return new JsonObject().put("type", "doc").put("content", new JsonArray(List.of(nodes)));
    }

    private static JsonObject paragraph(String words) {
        return textual("paragraph", words);
    }

    private static JsonObject pair(String id, String question, String answer) {
        var parts = new JsonArray()
                .add(textual("question", question))
                .add(new JsonObject().put("type", "answer").put("content", new JsonArray().add(paragraph(answer))));
        return new JsonObject()
                .put("type", "qa")
                .put("attrs", new JsonObject().put("cid", id))
                .put("content", parts);
    }

    private static JsonObject textual(String type, String words) {
        var text = new JsonObject().put("type", "text").put("text", words);
        return new JsonObject().put("type", type).put("content", new JsonArray().add(text));
    }

    private static JsonObject sheet(JsonObject opened) {
        return new JsonObject()
                .put("tag", opened.getString("tag"))
                .put("fields", opened.getJsonObject("fields"))
                .put("document", opened.getJsonObject("document"));
    }

    private static JsonObject open(DeskClient desk, String slug) {
        return ok(desk.get(call(slug)));
    }

    private static JsonObject ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return new JsonObject(answer.asString());
    }

    private static Response put(DeskClient desk, String slug, JsonObject sheet) {
        return send(desk, call(slug), sheet.encode());
    }

    private static Response send(DeskClient desk, String address, String body) {
        return desk.asks()
                .contentType(ContentType.JSON)
                .header("X-CSRF-Token", desk.csrf())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put(address);
    }

    private static String call(String slug) {
        return "/desk/writing/" + slug;
    }

    private Manuscript read(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> manuscripts.bySlug(new Actor("读者", java.util.Set.of(Role.EDITOR), ""), slug));
    }

    private String draft(String headline, List<Block> blocks) {
        var content = SomeNews.of(headline + run, blocks);
        return create.run(
                        new Actor("另一位", java.util.Set.of(Role.EDITOR), ""),
                        new Draft(
                                run + "-" + Long.toString(System.nanoTime(), 36),
                                false,
                                null,
                                content,
                                Filing.NONE,
                                Map.of(),
                                Map.of()))
                .slug();
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

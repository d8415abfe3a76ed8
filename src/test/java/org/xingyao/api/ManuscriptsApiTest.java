package org.xingyao.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.api.ApiClient.ARTICLES;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddToken;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ManuscriptsApiTest {
    @Inject
    AddToken addToken;

    @Inject
    PublicationLog log;

    @Inject
    ContentImport content;

    @Inject
    Leftovers leftovers;

    private ApiClient importer;
    private ApiClient reporter;
    private ApiClient editor;

    @BeforeEach
    void tokens() throws Exception {
        importer = client(Role.IMPORTER);
        reporter = client(Role.REPORTER);
        editor = client(Role.EDITOR);
        content.run(Actor.IMPORT, Path.of("content"), true, _ -> {});
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    private ApiClient client(Role role) {
        return new ApiClient(addToken.run(Actor.OPERATOR, role.id() + System.nanoTime(), role));
    }

    @Test
    void a_new_article_is_answered_with_its_address_and_its_tag_and_no_reader_sees_it() {
        var answer = reporter.post(ARTICLES, "{\"title\":\"新稿一篇\",\"body\":\"第一段\\n第二段\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        var slug = answer.jsonPath().getString("slug");
        assertThat(answer.header("Location")).endsWith(ARTICLES + "/" + slug);
        assertThat(answer.header("ETag")).matches("\"[^\"]+\"");
        assertThat(answer.jsonPath().getString("state")).isEqualTo("unpublished");
        assertThat(answer.jsonPath().getString("body")).isEqualTo("第一段\n第二段");
        assertThat(answer.jsonPath().getString("savedBy")).startsWith("令牌 reporter");
        assertThat(reporter.working(slug).header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(ApiClient.published(slug).statusCode()).isEqualTo(404);
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(404);
    }

    @Test
    void the_same_title_twice_makes_two_articles_and_the_same_address_is_refused() {
        var first = reporter.post(ARTICLES, "{\"title\":\"同题\"}").jsonPath().getString("slug");
        var second = reporter.post(ARTICLES, "{\"title\":\"同题\"}").jsonPath().getString("slug");
        assertThat(second).isNotEqualTo(first).startsWith("tong-ti-");
        var taken = reporter.post(ARTICLES, "{\"title\":\"别的\",\"slug\":\"" + first + "\"}");
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.contentType()).startsWith("application/problem+json");
        assertThat(taken.jsonPath().getString("detail")).contains(first);
    }

    @Test
    void a_known_id_is_an_update_and_two_ids_never_share_an_article() {
        var id = "outside-" + System.nanoTime();
        assertThat(importer.post(ARTICLES, article(id, "初稿")).statusCode()).isEqualTo(201);
        var again = importer.post(ARTICLES, article(id, "二稿"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("title")).isEqualTo("二稿");
        var other = importer.post(ARTICLES, article(id + "b", "初稿"));
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.jsonPath().getString("slug"))
                .isNotEqualTo(again.jsonPath().getString("slug"));
        assertThat(importer.working(again.jsonPath().getString("slug"))
                        .jsonPath()
                        .getString("title"))
                .isEqualTo("二稿");
    }

    @Test
    void an_update_by_id_does_not_overwrite_what_a_person_is_writing() {
        var id = "shared-" + System.nanoTime();
        var made = importer.post(ARTICLES, article(id, "原文"));
        var slug = made.jsonPath().getString("slug");
        assertThat(editor.put(ARTICLES + "/" + slug, made.header("ETag"), article(id, "编辑的修改"))
                        .statusCode())
                .isEqualTo(200);
        var refused = importer.post(ARTICLES, article(id, "又来一份"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains(slug, "没有覆盖");
        assertThat(reporter.working(slug).jsonPath().getString("title")).isEqualTo("编辑的修改");
    }

    @Test
    void a_save_needs_the_tag_of_what_it_changes() {
        var made = reporter.post(ARTICLES, "{\"title\":\"要标签\",\"body\":\"甲\"}");
        var path = ARTICLES + "/" + made.jsonPath().getString("slug");
        var without = reporter.sends("{\"title\":\"要标签\",\"body\":\"乙\"}").put(path);
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(reporter.put(path, "*", "{\"title\":\"要标签\"}").statusCode()).isEqualTo(428);

        var saved = reporter.put(path, made.header("ETag"), "{\"title\":\"要标签\",\"body\":\"乙\"}");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.header("ETag")).isNotEqualTo(made.header("ETag"));

        var late = reporter.put(path, made.header("ETag"), "{\"title\":\"要标签\",\"body\":\"丙\"}");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("detail")).contains("没有保存");
        assertThat(reporter.working(made.jsonPath().getString("slug"))
                        .jsonPath()
                        .getString("body"))
                .isEqualTo("乙");
    }

    @Test
    void the_public_page_does_not_change_when_the_copy_does() {
        var made = importer.post(ARTICLES + "?publish=true", article("live-" + System.nanoTime(), "已发布的题"));
        var slug = made.jsonPath().getString("slug");
        assertThat(made.jsonPath().getString("state")).isEqualTo("live");
        long before = log.last();
        var saved = editor.put(ARTICLES + "/" + slug, made.header("ETag"), "{\"title\":\"改了的题\",\"body\":\"正文\"}");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(log.last()).as("nothing that readers see").isEqualTo(before);
        assertThat(ApiClient.published(slug).jsonPath().getString("title")).isEqualTo("已发布的题");
        assertThat(ApiClient.page(slug).asString()).contains("已发布的题").doesNotContain("改了的题");
    }

    @Test
    void what_was_read_can_be_sent_back_as_it_is_and_changes_nothing() {
        for (var slug : List.of("chuangjian-yiye-xingye-xing", "wenxian-zhuti-dangri-sandu")) {
            var read = importer.working(slug);
            assertThat(read.statusCode()).as(slug).isEqualTo(200);
            var again = importer.put(ARTICLES + "/" + slug, read.header("ETag"), read.asString());
            assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
            assertThat(again.header("ETag")).isEqualTo(read.header("ETag"));
            assertThat(again.jsonPath().getList("ignored")).isEmpty();
        }
    }

    @Test
    void a_save_of_words_does_not_file_and_filing_has_an_address_of_its_own() {
        var made = importer.post(ARTICLES + "?publish=true", article("file-" + System.nanoTime(), "标注的稿"));
        var slug = made.jsonPath().getString("slug");
        var path = ARTICLES + "/" + slug;
        var refused = importer.put(path, made.header("ETag"), "{\"title\":\"标注的稿\",\"star\":\"yiye-xingye\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("star");

        long before = log.last();
        var filed = importer.sends("{\"star\":\"宜业兴业星\",\"region\":[\"温县\"]}").put(path + "/filing");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(200);
        assertThat(filed.jsonPath().getList("star")).containsExactly("yiye-xingye");
        assertThat(filed.jsonPath().getList("region")).containsExactly("wenxian");
        assertThat(filed.jsonPath().getList("tags"))
                .as("not named, not changed")
                .containsExactly("试");
        assertThat(log.last()).isEqualTo(before + 1);
        assertThat(ApiClient.published(slug).jsonPath().getList("stars")).containsExactly("yiye-xingye");
    }

    @Test
    void a_reporter_may_write_but_not_file() {
        assertThat(reporter.post(ARTICLES, "{\"title\":\"甲\",\"star\":\"yiye-xingye\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reporter.post(ARTICLES + "?publish=true", "{\"title\":\"甲\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_cookie_is_no_way_into_the_api_and_a_token_no_way_to_the_desk() {
        assertThat(given().cookie("xingyao-desk", "x")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(ARTICLES)
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().contentType(ContentType.JSON)
                        .body("{}")
                        .post(ARTICLES)
                        .statusCode())
                .isEqualTo(401);
        var wrong = new ApiClient("xy_wrong").post(ARTICLES, "{}");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(importer.asks().redirects().follow(false).get("/desk").statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_correspondent_hands_in_his_own_and_finds_nobody_elses() {
        var outside = client(Role.CORRESPONDENT);
        var made = outside.post(ARTICLES, "{\"title\":\"来稿\",\"body\":\"正文\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        var path = ARTICLES + "/" + made.jsonPath().getString("slug");
        assertThat(outside.post(path + "/submit", "").statusCode()).as("unseen").isEqualTo(428);
        var submitted =
                outside.sends("").header("If-Match", made.header("ETag")).post(path + "/submit");
        assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
        var late = outside.put(path, submitted.header("ETag"), "{\"title\":\"还想改\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(outside.post(path + "/recall", "").statusCode()).isEqualTo(200);

        var others = reporter.post(ARTICLES, "{\"title\":\"记者的稿\",\"body\":\"正文\"}");
        var elsewhere = ARTICLES + "/" + others.jsonPath().getString("slug");
        assertThat(outside.asks().get(elsewhere + "?copy=working").statusCode()).isEqualTo(404);
        assertThat(outside.put(elsewhere, others.header("ETag"), "{\"title\":\"改\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(outside.sends("")
                        .header("If-Match", others.header("ETag"))
                        .post(elsewhere + "/submit")
                        .statusCode())
                .isEqualTo(404);
        assertThat(reporter.put(path, made.header("ETag"), "{\"title\":\"改\"}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_reporter_sends_the_own_article_again_by_its_id_and_its_filing_stays() {
        var id = "own-" + System.nanoTime();
        var body = "{\"id\":\"" + id + "\",\"title\":\"初稿\"}";
        var slug = reporter.post(ARTICLES, body).jsonPath().getString("slug");
        editor.sends("{\"region\":\"温县\"}").put(ARTICLES + "/" + slug + "/filing");
        var again = reporter.post(ARTICLES, body.replace("初稿", "二稿"));
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.jsonPath().getString("title")).isEqualTo("二稿");
        assertThat(again.jsonPath().getList("region")).containsExactly("wenxian");
        assertThat(client(Role.REPORTER).post(ARTICLES, body).statusCode())
                .as("another reporter")
                .isEqualTo(403);
        assertThat(client(Role.CORRESPONDENT).post(ARTICLES, body).statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_limited_to_a_column_is_told_why_it_may_not_write_in_another() {
        var name = "limited" + System.nanoTime();
        var limited =
                new ApiClient(addToken.run(Actor.OPERATOR, name, Role.SECTION_CHIEF, Set.of("huaichuan-dangqi-hong")));
        var refused = limited.post(ARTICLES, "{\"title\":\"甲\",\"column\":\"dajizhewen\"}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("detail")).contains("您没有栏目");
        var path = ARTICLES + "/chuangjian-yiye-xingye-xing";
        var withdrawn = limited.post(path + "/withdraw", "{\"reason\":\"理由\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(403);
        assertThat(withdrawn.jsonPath().getString("detail"))
                .startsWith("这篇稿件属于栏目“")
                .contains("您没有该栏目的权限");
        assertThat(ApiClient.page("chuangjian-yiye-xingye-xing").statusCode()).isEqualTo(200);
    }

    static List<String[]> badBodies() {
        return List.of(
                new String[] {"", "没有内容"},
                new String[] {"{\"title\":\"甲\"", "读不下去"},
                new String[] {"[1]", "JSON 对象"},
                new String[] {"\"甲\"", "JSON 对象"},
                new String[] {"[".repeat(5000), "读不下去"},
                new String[] {"{\"title\":\"\"}", "title"},
                new String[] {"{\"body\":\"没有题\"}", "title"},
                new String[] {"{\"title\":\"甲\",\"kind\":\"novel\"}", "kind"},
                new String[] {"{\"title\":\"甲\",\"date\":\"2022-02-30\"}", "date"},
                new String[] {"{\"title\":\"甲\",\"region\":\"亚特兰蒂斯\"}", "region"},
                new String[] {"{\"title\":\"甲\",\"star\":\"没有这星\"}", "star"},
                new String[] {"{\"title\":\"甲\",\"track\":\"moon\"}", "track"},
                new String[] {"{\"title\":\"甲\",\"column\":\"nowhere\"}", "column"},
                new String[] {"{\"title\":\"甲\",\"slug\":\"../etc\"}", "slug"},
                new String[] {"{\"title\":\"甲\",\"blocks\":[{\"type\":\"script\"}]}", "blocks"},
                new String[] {"{\"title\":\"甲\",\"blocks\":[{\"type\":\"paragraph\",\"spans\":[null]}]}", "blocks"},
                new String[] {"{\"title\":\"甲\",\"blocks\":\"<p>甲</p>\"}", "blocks"},
                new String[] {"{\"title\":\"甲\",\"source\":[]}", "source"},
                new String[] {"{\"title\":\"" + "长".repeat(121) + "\"}", "headline"},
                new String[] {"{\"title\":\"甲\",\"kicker\":\"" + "长".repeat(121) + "\"}", "kicker"},
                new String[] {"{\"title\":\"甲\",\"id\":\"" + "9".repeat(121) + "\"}", "id"},
                new String[] {"{\"title\":\"甲\",\"tags\":[\"" + "长".repeat(61) + "\"]}", "tags"},
                new String[] {"{\"title\":\"甲\",\"byline\":\"" + "长".repeat(61) + "\"}", "bylines"},
                new String[] {"{\"title\":\"甲\",\"responsibleEditor\":\"" + "长".repeat(61) + "\"}", "responsible-editor"
                },
                new String[] {
                    "{\"title\":\"甲\",\"restorations\":[{\"place\":\"" + "长".repeat(201) + "\"}]}", "restorations"
                });
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void a_bad_body_is_refused_with_the_field_at_fault(String body, String named) {
        var answer = importer.post(ARTICLES, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains(named);
        assertThat(new JsonObject(answer.asString()).getInteger("status")).isEqualTo(400);
    }

    @Test
    void control_characters_and_half_characters_vanish_instead_of_breaking_anything() {
        var answer = importer.post(
                ARTICLES, "{\"title\":\"甲\\u0000乙\\ud800\",\"tags\":[\"标\\u0000签\"],\"body\":\"文\\u0000字\"}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("title")).startsWith("甲乙");
        assertThat(answer.jsonPath().getList("tags")).containsExactly("标签");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void another_type_of_content_is_refused(String type) {
        var answer = importer.asks().contentType(type).body("title=x").post(ARTICLES);
        assertThat(answer.statusCode()).isIn(400, 415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void what_was_left_out_is_told() {
        var answer = importer.post(
                ARTICLES, "{\"title\":\"多余的\",\"stage\":\"signed\",\"liveEdition\":7,\"series\":\"没有的系列之3\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getList("ignored")).containsExactlyInAnyOrder("stage", "liveEdition", "series");
        assertThat(answer.jsonPath().getString("state")).isEqualTo("unpublished");
    }

    private static String article(String id, String title) {
        return new JsonObject()
                .put("id", id)
                .put("title", title)
                .put("body", "正文")
                .put("tags", "试")
                .encode();
    }
}

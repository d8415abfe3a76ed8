package org.xingyao.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Role;
import org.xingyao.account.Users;
import org.xingyao.api.ApiClient;
import org.xingyao.desk.DeskClient;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** What somebody else is writing, asked for by its address; and fields that were not asked for. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ForeignDraftsTest {
    private static final String SECRET = "秘而不宣的调研稿";

    private static final List<String> DEEDS = List.of(
            "discard", "submit", "recall", "move", "move-back", "column", "file", "restore", "withdraw", "publish");

    @Inject
    People people;

    @Inject
    Users users;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    /** The same answer to the letter as for an address where nothing is, so that nobody learns what there is. */
    @Test
    void a_correspondent_finds_of_others_drafts_what_is_found_of_none() throws IOException {
        var slug = draft(people.machine(Role.CORRESPONDENT)).slug();
        var stranger = people.at(Role.CORRESPONDENT);
        var machine = people.machine(Role.CORRESPONDENT);
        for (var row : ofOneArticle()) {
            var there = ask(row, at(row, slug), stranger, machine);
            var nowhere = ask(row, at(row, "zqx-none"), stranger, machine);
            assertThat(there.statusCode()).as(row.endpoint()).isEqualTo(nowhere.statusCode());
            assertThat(there.asString().replace(slug, "zqx-none"))
                    .as(row.endpoint())
                    .isEqualTo(nowhere.asString());
        }
    }

    @Test
    void a_draft_is_on_no_page_of_readers_no_list_no_feed_and_in_no_search() throws IOException {
        var slug = draft(people.machine(Role.REPORTER)).slug();
        var stranger = people.at(Role.CORRESPONDENT);
        for (var row : MatrixRow.all()) {
            if (!row.isReading()) continue;
            if (!row.isDesk())
                assertSecret(row.endpoint(), given().redirects().follow(false).get(row.example()), slug);
            assertSecret(row.endpoint(), stranger.get(row.example()), slug);
        }
        for (var path : List.of("/search?q=", "/api/v1/search?q=", "/api/v1/suggest?q="))
            assertThat(given().get(path + SECRET).asString()).doesNotContain(slug);
        for (var path : List.of(
                "/desk/articles?q=",
                "/desk/media/pick?q=",
                "/desk/articles?tray=draft&q=",
                "/desk/articles?author=mallet&q="))
            assertThat(stranger.get(path + SECRET).asString()).as(path).doesNotContain(slug);
    }

    /** By the addresses that take articles in the body of what is sent. */
    @Test
    void no_bulk_action_reaches_what_one_may_not_change() throws IOException {
        var author = people.machine(Role.CORRESPONDENT);
        var draft = draft(author);
        for (var role : List.of(Role.CORRESPONDENT, Role.REPORTER, Role.TAGGER)) {
            var stranger = people.at(role);
            for (var deed : DEEDS) {
                stranger.post(
                        "/desk/articles",
                        Map.of(
                                "do",
                                deed,
                                "slug",
                                draft.slug(),
                                "column",
                                "dajizhewen",
                                "to",
                                "dajizhewen",
                                "reason",
                                "没有理由"));
                // After each: one may take back what another did.
                assertUntouched(author, draft, role + " " + deed);
            }
            stranger.post("/desk/board", Map.of("slug", draft.slug(), "place", "top"));
            stranger.post(
                    "/desk/series/wuxing-dajizhewen-2022/renumber",
                    Map.of("article", draft.slug(), "from", "0", "number", "99"));
        }
        assertUntouched(author, draft, "the board and the series");
    }

    private static void assertUntouched(ApiClient author, Made draft, String by) {
        var now = author.working(draft.slug());
        assertThat(now.header("ETag")).as(by).isEqualTo(draft.tag());
        assertThat(now.jsonPath().getString("state")).as(by).isEqualTo("unpublished");
    }

    @Test
    void fields_that_only_the_program_sets_are_set_by_nobody_else() {
        var author = people.machine(Role.REPORTER);
        var sent = new JsonObject()
                .put("title", SECRET)
                .put("body", SECRET)
                .put("state", "live")
                .put("publicState", "live")
                .put("live", 7)
                .put("stage", "signed")
                .put("exempt", true)
                .put("savedBy", "值班总编")
                .put("openedBy", "值班总编")
                .put("savedAt", "2000-01-01T00:00:00Z")
                .put("roles", new JsonArray().add("admin"))
                .put("url", "/articles/chuangjian-yiye-xingye-xing")
                .put("ignored", new JsonArray().add("x"));
        var made = author.post(ApiClient.ARTICLES, sent.encode());
        assertThat(made.statusCode()).isEqualTo(201);
        var json = author.working(made.jsonPath().getString("slug")).jsonPath();
        assertThat(json.getString("state")).isEqualTo("unpublished");
        assertThat(json.getInt("live")).isZero();
        assertThat(json.getString("savedBy")).contains("mallet");
        assertThat(json.getString("savedAt")).doesNotStartWith("2000");
        assertThat(given().get("/articles/" + made.jsonPath().getString("slug")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void no_form_gives_anybody_more_rights_than_its_own_page_offers() throws IOException {
        var name = People.name("mallory");
        people.add(name, "", Role.CORRESPONDENT);
        var browser = DeskClient.signIn(name, People.PASSWORD);
        for (var row : MatrixRow.all())
            if (row.isDesk() && !row.isReading() && !row.example().endsWith("/sign-out"))
                browser.asks()
                        .header("X-CSRF-Token", browser.csrf())
                        .formParam("roles", "admin")
                        .formParam("role", "admin")
                        .formParam("user.roles", "admin")
                        .formParam("name", name)
                        .formParam("columns", "")
                        .formParam("mustChangePassword", "false")
                        .request(
                                row.method(),
                                row.example().replaceFirst("/people/[^/]+/rights", "/people/" + name + "/rights"));
        var user = users.named(name).orElseThrow();
        assertThat(user.roles).isEqualTo(Set.of(Role.CORRESPONDENT));
    }

    private record Made(String slug, String tag) {}

    private static Made draft(ApiClient author) {
        var json = new JsonObject().put("title", SECRET).put("body", SECRET).put("slug", People.name("zqx-"));
        var made = author.post(ApiClient.ARTICLES, json.encode());
        assertThat(made.statusCode()).isEqualTo(201);
        return new Made(made.jsonPath().getString("slug"), made.header("ETag"));
    }

    private static void assertSecret(String endpoint, Response answer, String slug) {
        assertThat(answer.asString()).as(endpoint).doesNotContain(slug, SECRET);
    }

    private static List<MatrixRow> ofOneArticle() throws IOException {
        return MatrixRow.all().stream()
                .filter(row -> row.endpoint().matches(".*/(?:articles|writing|filing)/\\{slug}.*"))
                .toList();
    }

    private static String at(MatrixRow row, String slug) {
        return row.example().replaceFirst("/(articles|writing|filing)/[^/?]+", "/$1/" + slug);
    }

    private static Response ask(MatrixRow row, String path, DeskClient stranger, ApiClient machine) {
        var request = row.isApi() ? machine.asks() : stranger.asks().header("X-CSRF-Token", stranger.csrf());
        if (row.isReading()) return request.get(path);
        var type = row.isApi() || row.isCall() ? "application/json" : "application/x-www-form-urlencoded";
        var body = type.endsWith("json") ? "{\"title\":\"x\",\"reason\":\"x\"}" : "x=y";
        return request.contentType(type).header("If-Match", "\"x\"").body(body).request(row.method(), path);
    }
}

package org.xingyao.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xingyao.api.ApiClient.ARTICLES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddToken;
import org.xingyao.editorial.AuditLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PublishingApiTest {
    @Inject
    AddToken addToken;

    @Inject
    PublicationLog log;

    @Inject
    IndexFollower follower;

    @Inject
    AuditLog audit;

    @Inject
    EntityManager database;

    @Inject
    Leftovers leftovers;

    private ApiClient importer;
    private ApiClient editor;

    @BeforeEach
    void tokens() {
        importer = client(Role.IMPORTER);
        editor = client(Role.EDITOR);
    }

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    private ApiClient client(Role role) {
        return new ApiClient(addToken.run(Actor.OPERATOR, role.id() + System.nanoTime(), role));
    }

    @Test
    void what_was_published_is_read_at_once_and_found_soon_and_gone_when_withdrawn() throws Exception {
        var slug = create(importer, "镜湖里的金鲤鱼");
        assertThat(publish(importer, slug, "").statusCode()).isEqualTo(200);
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(200);
        assertThat(ApiClient.published(slug).jsonPath().getInt("edition")).isEqualTo(1);
        assertThat(found("镜湖金鲤鱼")).contains(slug);

        var withdrawn = importer.post(ARTICLES + "/" + slug + "/withdraw", "{\"reason\":\"事实有误\"}");
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("withdrawn");
        assertThat(withdrawn.jsonPath().getString("body"))
                .as("the words go back to the desk")
                .isEqualTo("正文在此");
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(410);
        var gone = ApiClient.published(slug);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.jsonPath().getString("detail")).isEqualTo("事实有误");
        assertThat(found("镜湖金鲤鱼")).doesNotContain(slug);

        assertThat(publish(importer, slug, "").statusCode()).isEqualTo(200);
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(200);
        assertThat(audit.verify().broken()).isEmpty();
    }

    @Test
    void an_editor_publishes_only_what_is_signed() {
        var slug = create(editor, "待签发的稿");
        var refused = publish(editor, slug, "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("签发");
        assertThat(ApiClient.page(slug).statusCode()).isEqualTo(404);

        underway(slug, "final-review");
        assertThat(publish(editor, slug, "").statusCode()).isEqualTo(409);
        underway(slug, "signed");
        assertThat(publish(editor, slug, "").statusCode()).isEqualTo(200);
        assertThat(ApiClient.page(slug).asString()).contains("待签发的稿");
        assertThat(ApiClient.published(slug).jsonPath().getString("body")).isEqualTo("正文在此");
    }

    /** Six people are not needed here: a signed edition is made by hand, the last one of an importer, moved aside. */
    private void underway(String slug, String stage) {
        QuarkusTransaction.requiringNew().run(() -> {
            boolean none = database.createNativeQuery(
                            "select id from edition where article_id = (select id from article where slug = :slug)")
                    .setParameter("slug", slug)
                    .getResultList()
                    .isEmpty();
            if (none)
                database.createNativeQuery(
                                "insert into edition (id, article_id, no, stage, content, content_hash, kind, kicker, headline, short_title, deck, summary, created_at, created_by)"
                                        + " select nextval('edition_seq'), a.id, 1, 'first-review', w.content, encode(sha256(w.content::bytea), 'hex'), 'news', '', w.headline, '', '', '', now(), 'x'"
                                        + " from article a join working_copy w on w.article_id = a.id where a.slug = :slug")
                        .setParameter("slug", slug)
                        .executeUpdate();
            database.createNativeQuery(
                            "update edition set stage = :stage where article_id = (select id from article where slug = :slug)")
                    .setParameter("stage", stage)
                    .setParameter("slug", slug)
                    .executeUpdate();
            database.createNativeQuery(
                            "update article set edition_underway_id = (select max(id) from edition where article_id = article.id) where slug = :slug")
                    .setParameter("slug", slug)
                    .executeUpdate();
        });
    }

    @Test
    void a_correction_stands_on_the_page_with_its_day() {
        var slug = create(importer, "要更正的稿");
        assertThat(publish(importer, slug, "{\"correction\":\"甲改为乙\"}").statusCode())
                .as("nothing to correct yet")
                .isEqualTo(409);
        publish(importer, slug, "");
        rewrite(slug, "改正后的正文");
        assertThat(publish(importer, slug, "{\"correction\":\"甲改为乙\"}").statusCode())
                .isEqualTo(200);
        var note = Jsoup.parse(ApiClient.page(slug).asString()).expectFirst(".corrections");
        assertThat(note.text()).contains("更正", "甲改为乙", "年");
        assertThat(ApiClient.published(slug).jsonPath().getString("corrections[0].note"))
                .isEqualTo("甲改为乙");
        assertThat(ApiClient.published(slug).jsonPath().getString("body")).isEqualTo("改正后的正文");
        assertThat(publish(importer, slug, "{\"correction\":\"" + "长".repeat(501) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void publishing_again_what_is_live_changes_nothing() {
        var slug = create(importer, "发两次的稿");
        publish(importer, slug, "");
        long before = log.last();
        assertThat(publish(importer, slug, "").statusCode()).isEqualTo(200);
        assertThat(log.last()).isEqualTo(before);
    }

    @Test
    void a_withdrawal_needs_a_reason_and_something_to_withdraw() {
        var slug = create(importer, "没有发过的稿");
        var path = ARTICLES + "/" + slug + "/withdraw";
        assertThat(importer.post(path, "{}").jsonPath().getString("errors[0].field"))
                .isEqualTo("reason");
        assertThat(importer.post(path, "{\"reason\":\"无\"}").statusCode()).isEqualTo(409);
        assertThat(editor.post(path, "{\"reason\":\"无\"}").statusCode()).isEqualTo(403);
        assertThat(importer.post(ARTICLES + "/x'--/withdraw", "{\"reason\":\"无\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void many_at_once_on_one_article_take_turns_and_none_is_lost() throws Exception {
        var made = importer.post(ARTICLES, "{\"title\":\"抢着改的稿\",\"body\":\"零\"}");
        var slug = made.jsonPath().getString("slug");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var writers = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> importer.put(
                                    ARTICLES + "/" + slug,
                                    made.header("ETag"),
                                    "{\"title\":\"抢着改的稿\",\"body\":\"第" + i + "人\"}")
                            .statusCode())
                    .toList();
            var codes = threads.invokeAll(writers).stream()
                    .map(PublishingApiTest::get)
                    .toList();
            assertThat(codes)
                    .as("one saved, the others were told")
                    .containsOnlyOnce(200)
                    .containsOnly(200, 412);
        }
    }

    private static int get(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void rewrite(String slug, String body) {
        var tag = importer.working(slug).header("ETag");
        var saved = importer.put(ARTICLES + "/" + slug, tag, "{\"title\":\"要更正的稿\",\"body\":\"" + body + "\"}");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
    }

    private static String create(ApiClient client, String title) {
        var made = client.post(ARTICLES, "{\"title\":\"" + title + "\",\"body\":\"正文在此\"}");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("slug");
    }

    private static io.restassured.response.Response publish(ApiClient client, String slug, String json) {
        return client.post(ARTICLES + "/" + slug + "/publish", json);
    }

    private java.util.List<String> found(String text) throws Exception {
        assertThat(follower.await(log.last(), Duration.ofSeconds(30))).isTrue();
        return given().queryParam("q", text).get("/api/v1/search").jsonPath().getList("hits.slug");
    }
}

package org.xingyao.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.api.ApiClient;
import org.xingyao.desk.DeskClient;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.MatrixRow;
import org.xingyao.testsupport.PostgresForTests;

/** Markup and templates in every field of an article, read back on every page that shows one. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StoredArticlesTest {
    private static final int HEADLINE = 120;

    @Inject
    People people;

    @Inject
    ImportArticle importArticle;

    @Inject
    Leftovers leftovers;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    /** The topics too: nothing else knows what they are called. */
    @AfterEach
    void takeBackWhatWasPublished() throws SQLException {
        leftovers.withdraw();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var topics = "(select id from topic where slug like 'zqx-%')";
            statement.execute("delete from article_topic where topic_id in " + topics);
            statement.execute("delete from topic where id in " + topics);
        }
    }

    @Test
    void whatever_an_article_says_is_shown_as_text_to_readers_and_at_the_desk() throws IOException {
        var chief = people.at(Role.SECTION_CHIEF);
        var texts = Stream.concat(joined(Hostile.MARKUP, 2), joined(Hostile.TEMPLATES, 3))
                .toList();
        for (var text : texts) {
            var slug = published(text);
            var page = given().get("/articles/" + slug).asString();
            assertThat(Jsoup.parse(page).text()).as(text).contains(Hostile.MARK);
            for (var row : MatrixRow.all())
                if (row.isReading() && row.endpoint().contains("/articles/{slug}"))
                    look(chief, row.example().replaceFirst("/articles/[^/?]+", "/articles/" + slug), text);
        }
        for (var row : MatrixRow.all()) if (row.isReading()) look(chief, row.example(), "all of them");
        for (var path : List.of(
                "/search?q=zqx",
                "/desk/articles?q=zqx",
                "/desk/articles?tray=live&q=zqx",
                "/desk/filing/bulk?q=zqx",
                "/desk/board?q=zqx")) look(chief, path, "all of them");
    }

    @Test
    void an_address_that_would_run_something_is_nowhere_a_link() throws IOException {
        var chief = people.at(Role.SECTION_CHIEF);
        for (var address : Hostile.ADDRESSES) {
            var slug = published(address);
            for (var path : List.of(
                    "/articles/" + slug,
                    "/desk/articles/" + slug + "/edit",
                    "/desk/articles/" + slug + "/history",
                    "/feed.xml",
                    "/rss.xml",
                    "/feed.json")) look(chief, path, address);
        }
    }

    @Test
    void what_is_said_of_a_withdrawal_a_correction_and_a_return_is_shown_as_text() throws IOException {
        var chief = people.at(Role.SECTION_CHIEF);
        var machine = people.machine(Role.IMPORTER);
        for (var text : Hostile.MARKUP.subList(0, 4)) {
            var slug = published(text);
            var correction = new JsonObject().put("correction", text);
            var changed = HostileArticle.saying(text + " 改", slug);
            importArticle.run(Actor.IMPORT, changed, false);
            assertThat(machine.post(ApiClient.ARTICLES + "/" + slug + "/publish", correction.encode())
                            .statusCode())
                    .isEqualTo(200);
            for (var path : List.of(
                    "/articles/" + slug,
                    "/corrections",
                    "/desk/articles/" + slug + "/online",
                    "/desk/articles/" + slug + "/history",
                    "/desk/articles/" + slug + "/history?from=1&to=2",
                    "/desk/articles/" + slug + "/history?from=1&to=2&view=sides")) look(chief, path, text);
            var reason = new JsonObject().put("reason", text);
            assertThat(machine.post(ApiClient.ARTICLES + "/" + slug + "/withdraw", reason.encode())
                            .statusCode())
                    .isEqualTo(200);
            for (var path :
                    List.of("/articles/" + slug, "/desk/articles/" + slug + "/online", "/desk/articles?tray=withdrawn"))
                look(chief, path, text);
            assertThat(Jsoup.parse(given().get("/articles/" + slug).asString()).text())
                    .contains(Hostile.MARK);
        }
    }

    @Test
    void what_a_reviewer_says_is_shown_as_text() throws IOException {
        var chief = people.at(Role.SECTION_CHIEF);
        var reviewer = people.at(Role.EDITOR);
        var author = people.machine(Role.REPORTER);
        var editor = people.machine(Role.EDITOR);
        for (var text : Hostile.MARKUP.subList(0, 4)) {
            var made = author.post(
                    ApiClient.ARTICLES,
                    new JsonObject()
                            .put("title", text)
                            .put("body", "这一句请核对。\n" + text)
                            .encode());
            var path = made.header("Location").replaceFirst("^https?://[^/]+", "");
            var slug = path.substring(path.lastIndexOf('/') + 1);
            // Who submits it is told why it comes back.
            chief.post("/desk/articles", Map.of("do", "submit", "slug", slug));
            var review = "/desk/articles/" + slug + "/review";
            var hash = Jsoup.parse(reviewer.get(review).asString())
                    .expectFirst("[name=hash]")
                    .val();
            var note = Map.of("words", "这一句请核对", "note", text, "hash", hash);
            assertThat(reviewer.post(review + "/annotations", note).statusCode())
                    .isEqualTo(303);
            look(chief, review, text);
            var step = new JsonObject()
                    .put("step", "first-review")
                    .put("decision", "return")
                    .put("comment", text);
            assertThat(editor.post(path + "/reviews", step.encode()).statusCode())
                    .isEqualTo(200);
            for (var page : List.of("/review", "/history", "/edit")) look(chief, "/desk/articles/" + slug + page, text);
            look(chief, "/desk/review", text);
        }
    }

    /** Several in one text: a headline has room for them. */
    private static Stream<String> joined(List<String> texts, int together) {
        return IntStream.iterate(0, i -> i < texts.size(), i -> i + together)
                .mapToObj(i -> texts.subList(i, Math.min(texts.size(), i + together)))
                .flatMap(some ->
                        String.join(" ", some).length() > HEADLINE ? some.stream() : Stream.of(String.join(" ", some)));
    }

    private String published(String text) {
        var slug = People.name("zqx-");
        importArticle.run(Actor.IMPORT, HostileArticle.saying(text, slug), true);
        return slug;
    }

    private static void look(DeskClient chief, String path, String text) {
        var answer = path.startsWith("/desk")
                ? chief.get(path)
                : given().redirects().follow(false).get(path);
        var where = path + " with " + text;
        assertThat(answer.statusCode()).as(where).isLessThan(500);
        var type = answer.contentType();
        if (type.startsWith("text/html")) CleanHtml.assertClean(answer.asString(), where);
        else if (type.matches("[a-z]+/([a-z]+\\+)?xml.*")) assertXml(answer, where);
        else if (type.contains("json"))
            assertThat(Json.decodeValue(answer.asString())).as(where).isNotNull();
    }

    /** Well formed, and every element one of a feed, a site map or a picture. */
    private static void assertXml(Response answer, String where) {
        var names = new ArrayList<String>();
        try {
            var reader = XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(new ByteArrayInputStream(answer.asByteArray()));
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT) names.add(reader.getLocalName());
        } catch (XMLStreamException e) {
            throw new AssertionError(where + " is no XML", e);
        }
        assertThat(names).as(where).doesNotContain("script", "img", "iframe", Hostile.MARK);
        assertThat(answer.asString()).as(where).doesNotContain(Hostile.RECKONED);
    }
}

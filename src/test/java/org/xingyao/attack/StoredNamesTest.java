package org.xingyao.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.desk.DeskClient;
import org.xingyao.desk.TaxonomyDesk;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;

/** Markup in what is named and kept beside articles: columns, stars, people, photos, settings, queries. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StoredNamesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Short enough for the name of a column. */
    private static final String SHORT = "<svg onload=zqx()>";

    private static final List<String> VIEWS = List.of("/desk/queries?view=zero", "/desk/queries?view=unclicked");

    private static final String LONG = "\"'><script>zqx()</script>{99991*99989}";

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    SaveSettings save;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        people.newDay();
    }

    /** Every field of the form holds markup, but those that say what kind of row it is. */
    @ParameterizedTest
    @ValueSource(strings = {"columns", "series", "persons", "organisations", "topics", "stars", "regions"})
    void what_a_row_of_the_taxonomy_is_called_is_shown_as_text(String kind) {
        var chief = people.at(Role.DUTY_CHIEF);
        var desk = new TaxonomyDesk(chief);
        var slug = People.name("zqx-");
        var values = filled(chief, "/desk/taxonomy/" + kind, slug);
        assertClean(chief, "/desk/taxonomy/" + kind);
        var refused = desk.add(kind, with(values, "slug", LONG));
        CleanHtml.assertClean(refused.asString(), kind);
        var added = desk.add(kind, values);
        assertThat(added.statusCode())
                .as(
                        "%s %s",
                        kind,
                        Jsoup.parse(added.asString()).select("[role=alert]").text())
                .isEqualTo(303);
        try {
            for (var path : List.of(
                    "/desk/taxonomy/" + kind,
                    "/desk/taxonomy/" + kind + "?edit=" + slug,
                    "/desk/taxonomy/" + kind + "/" + slug + "/uses",
                    "/desk/articles",
                    "/desk/articles/new",
                    "/desk/filing/chuangjian-yiye-xingye-xing",
                    "/desk/stars/matrix",
                    "/desk/stars/targets",
                    "/desk/people",
                    "/desk/words/pins")) assertClean(chief, path);
            for (var path : List.of("/", "/" + kind + "/" + slug, "/qa", "/about", "/search?q=zqx", "/feed.xml"))
                CleanHtml.assertClean(given().get(path).asString(), path);
        } finally {
            assertThat(desk.delete(kind, slug).statusCode()).isEqualTo(303);
        }
    }

    private static Map<String, String> filled(DeskClient chief, String path, String slug) {
        var form = (FormElement) Jsoup.parse(chief.get(path).asString()).expectFirst("form.fields");
        var values = new HashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        for (var field : form.select("input[type=text], input:not([type]), textarea"))
            values.put(
                    field.attr("name"),
                    field.attr("inputmode").equals("numeric")
                            ? ""
                            : field.normalName().equals("textarea") ? LONG : SHORT);
        values.keySet().stream().filter(name -> name.startsWith("place")).forEach(name -> values.put(name, ""));
        values.remove("csrf");
        values.putAll(Map.of("slug", slug, "colour", "", "code", "", "year", "", "planned", "", "order", "90"));
        values.putAll(Map.of("place-community", "7", "validFrom", "", "validTo", ""));
        values.putAll(Map.of(
                "organiser",
                "",
                "lead",
                "",
                "successor",
                "",
                "region",
                "",
                "parent",
                "",
                "formerParents",
                "",
                "standards",
                ""));
        return values;
    }

    @Test
    void what_the_house_calls_itself_is_shown_as_text() {
        var before = new HashMap<Setting, String>();
        for (var setting : Setting.values()) before.put(setting, settings.read().value(setting));
        var hostile = new HashMap<Setting, String>();
        for (var setting :
                List.of(Setting.ORGANISER, Setting.ICP, Setting.POLICE, Setting.NEWS_LICENCE, Setting.REPORT_PHONE))
            hostile.put(setting, LONG);
        hostile.put(Setting.SITE_NAME, "</title>" + SHORT);
        hostile.put(Setting.GOVERNMENT_TAGS, "true");
        hostile.put(Setting.SECURITY_CONTACT, "https://example.cn/?'onload='zqx()");
        save.run(Actor.OPERATOR, hostile, settings.read().tag());
        try {
            for (var path : List.of(
                    "/",
                    "/about",
                    "/articles/chuangjian-yiye-xingye-xing",
                    "/nowhere",
                    "/desk/login",
                    "/stars/yiye-xingye"))
                CleanHtml.assertClean(given().get(path).asString(), path);
            assertClean(people.at(Role.ADMIN), "/desk/settings");
            assertThat(given().get("/.well-known/security.txt").contentType()).startsWith("text/plain");
        } finally {
            save.run(Actor.OPERATOR, before, settings.read().tag());
        }
    }

    @Test
    void what_somebody_and_their_browser_are_called_is_shown_as_text() {
        var name = People.name("mallory");
        people.add(name, LONG, Role.ADMIN);
        var answer = given().redirects()
                .follow(false)
                .header("User-Agent", LONG)
                .header("X-Forwarded-For", SHORT)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("name", name)
                .formParam("password", People.PASSWORD)
                .post("/desk/login");
        assertThat(answer.statusCode())
                .as("from a proxy that forwards no address")
                .isEqualTo(303);
        var browser = DeskClient.signIn(name, People.PASSWORD);
        for (var path : List.of("/desk", "/desk/sessions", "/desk/people", "/desk/people/" + name))
            assertClean(browser, path);
        DeskClient.tryPassword(LONG, "x");
        assertClean(people.at(Role.AUDITOR), "/desk/audit");
    }

    @Test
    void what_is_said_of_a_photo_and_how_its_file_is_called_is_shown_as_text() throws IOException {
        var reporter = people.at(Role.REPORTER);
        var sent = reporter.asks()
                .accept("application/json")
                .header("X-CSRF-Token", reporter.csrf())
                .multiPart("file", LONG + ".jpg", Pictures.jpeg(40, 30, System.nanoTime()), "text/html")
                .post("/desk/media");
        var path = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        var form = (FormElement) Jsoup.parse(reporter.get(path).asString()).expectFirst("form.fields");
        var values = new HashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.putAll(Map.of("alt", LONG, "caption", LONG, "credit", LONG));
        values.remove("csrf");
        assertThat(reporter.post(path, values).statusCode()).isEqualTo(303);
        for (var page : List.of(path, "/desk/media", "/desk/media?q=zqx")) assertClean(reporter, page);
        assertThat(reporter.get("/desk/media/pick?q=zqx").contentType()).startsWith("application/json");
        assertThat(reporter.post(path + "/delete", Map.of()).statusCode()).isEqualTo(303);
        var refused = reporter.asks()
                .header("X-CSRF-Token", reporter.csrf())
                .multiPart("file", SHORT, new byte[] {1}, "image/jpeg")
                .post("/desk/media");
        assertThat(refused.asString()).contains("onload");
        CleanHtml.assertClean(refused.asString(), "a file that is none");
    }

    @Test
    void what_a_reader_has_typed_is_shown_as_text_on_the_page_of_queries() {
        var editor = people.at(Role.EDITOR);
        given().queryParam("q", "麤龘鱻'>" + SHORT)
                .header("User-Agent", "Mozilla/5.0")
                .get("/search");
        Eventually.check(
                "it is listed",
                LIMIT,
                () -> VIEWS.stream()
                        .anyMatch(view -> editor.get(view).asString().contains("onload")));
        for (var view : VIEWS) assertClean(editor, view);
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        var changed = new HashMap<>(values);
        changed.put(name, value);
        return changed;
    }

    private static void assertClean(DeskClient desk, String path) {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        CleanHtml.assertClean(answer.asString(), path);
    }
}

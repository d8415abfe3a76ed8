package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
import org.xingyao.article.PublicationLog;
import org.xingyao.editorial.AddUser;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Persons;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Columns, series, persons and organisations are kept at the desk; the other kinds have tests of their own. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TaxonomyPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String mark = "t" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    PublicationLog log;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    DataSource database;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    /** Other tests count the rows of the content files. */
    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"news_column", "series", "person", "organisation"})
                statement.execute("delete from " + table + " where slug like '" + mark + "%'");
        }
    }

    @Test
    void a_column_is_made_shown_renamed_under_its_address_and_hidden() {
        var desk = desk(Role.SECTION_CHIEF);
        long before = log.last();
        var made = desk.post(
                "/desk/taxonomy/columns",
                Map.of("slug", mark, "name", "新栏" + mark, "type", "news", "order", "90", "visible", "1"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(page(desk.get("/desk/taxonomy/columns?done=" + mark))
                        .select(".done")
                        .text())
                .isEqualTo("已保存栏目：新栏" + mark);
        assertThat(given().get("/").asString()).contains("/columns/" + mark);
        var entry = log.after(before, 10).getLast();
        assertThat(entry.subject()).isEqualTo("taxonomy");
        assertThat(entry.touched()).contains("chrome", "column:" + mark);
        var renamed = change(desk, "columns", mark, Map.of("name", "改名" + mark, "visible", ""));
        assertThat(renamed.statusCode()).isEqualTo(303);
        assertThat(given().get("/columns/" + mark).asString()).contains("改名" + mark);
        assertThat(given().get("/").asString()).doesNotContain("/columns/" + mark);
    }

    @Test
    void only_the_duty_chief_and_the_admin_say_how_many_steps_a_column_asks_for() {
        var made = desk(Role.SECTION_CHIEF)
                .post(
                        "/desk/taxonomy/columns",
                        Map.of("slug", mark, "name", "小栏" + mark, "type", "news", "reviews", "3", "proofs", "3"));
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(change(desk(Role.SECTION_CHIEF), "columns", mark, Map.of("reviews", "1"))
                        .statusCode())
                .isEqualTo(403);
        var chief = desk(Role.DUTY_CHIEF);
        assertThat(change(chief, "columns", mark, Map.of("reviews", "2", "proofs", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(chief.get("/desk/taxonomy/columns?edit=" + mark))
                        .select("#reviews option[selected]")
                        .text())
                .isEqualTo("两审：初审、终审");
        assertThat(change(chief, "columns", mark, Map.of("reviews", "0")).statusCode())
                .isEqualTo(400);
        assertThat(change(desk(Role.ADMIN), "columns", mark, Map.of("proofs", "1"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void an_organisation_keeps_its_other_names_and_who_took_over() {
        var desk = desk(Role.ADMIN);
        var made = desk.post(
                "/desk/taxonomy/organisations",
                Map.of(
                        "slug",
                        mark,
                        "name",
                        "焦作市试验局" + mark,
                        "kind",
                        "government",
                        "level",
                        "city",
                        "region",
                        "焦作市",
                        "aliases",
                        "试验局" + mark + "\n旧称：老局" + mark,
                        "validFrom",
                        "2001-01-01"));
        assertThat(made.statusCode()).isEqualTo(303);
        var row = QuarkusTransaction.requiringNew().call(() -> {
            var found = organisations.called("老局" + mark).orElseThrow();
            return found.slug + " " + found.aliases.getFirst().kind + " " + (found.touchedAt != null);
        });
        assertThat(row).isEqualTo(mark + " short true");
        var itself = change(desk, "organisations", mark, Map.of("successor", "老局" + mark));
        assertThat(itself.statusCode()).isEqualTo(400);
        assertThat(page(itself).select("[aria-invalid]").attr("id")).isEqualTo("successor");
    }

    @Test
    void a_person_without_an_address_gets_one_of_the_name_and_may_leave() {
        var desk = desk(Role.DUTY_CHIEF);
        var made = desk.post(
                "/desk/taxonomy/persons",
                Map.of("slug", mark, "name", "李 寅", "reporter", "1", "photographer", "1", "active", "1"));
        assertThat(made.statusCode()).isEqualTo(303);
        var gone = change(desk, "persons", mark, Map.of("active", "", "photographer", ""));
        assertThat(gone.statusCode()).isEqualTo(303);
        var row = QuarkusTransaction.requiringNew().call(() -> {
            var found = persons.bySlug(mark).orElseThrow();
            return found.name + found.roles + found.active;
        });
        assertThat(row).isEqualTo("李寅[reporter]false");
    }

    @Test
    void whoever_comes_second_does_not_overwrite_the_first() {
        var desk = desk(Role.ADMIN);
        desk.post("/desk/taxonomy/series", Map.of("slug", mark, "name", "系列" + mark, "numberStyle", "issue"));
        var stale = form(desk, "series", mark);
        assertThat(change(desk, "series", mark, Map.of("planned", "12")).statusCode())
                .isEqualTo(303);
        assertThat(desk.post("/desk/taxonomy/series", stale).statusCode()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "columns, name=甲;type=news;slug=Groß, slug",
        "columns, name=甲;type=eat, type",
        "columns, name=大记者问一下;type=news;slug=dajizhewen, slug",
        "columns, name=;type=news, name",
        "columns, name=怀川党旗红;type=news, name",
        "columns, name=甲;type=news;order=vorn, order",
        "series, name=甲;numberStyle=roman, numberStyle",
        "series, name=甲;numberStyle=zhi;planned=0, planned",
        "series, name=甲;numberStyle=zhi;organiser=没有的局, organiser",
        "persons, name=, name",
        "organisations, name=甲;kind=government;level=city;region=没有, region",
        "organisations, name=甲;kind=government;level=city;aliases=绰号：乙, aliases",
        "organisations, name=甲;kind=government;level=city;validFrom=2020-01-02;validTo=2020-01-01, validTo",
        "organisations, name=甲;kind=government;level=city;validTo=morgen, validTo",
        "stars, name=甲;place-village=0, place-village",
        "stars, name=甲;place-village=vorn, place-village",
        "stars, name=甲;place-village=1, place-village",
        "stars, name=甲, place-village",
        "stars, name=甲;place-village=7;place-community=10, place-community",
        "stars, name=;place-village=7, name",
        "stars, name=宜业兴业星;place-community=7, name",
        "stars, name=甲;place-village=7;lead=没有的局, lead",
        "regions, name=, name",
        "regions, name=甲;level=village;parent=没有这地方, parent",
        "regions, name=甲;level=county;parent=温县, parent",
        "regions, name=甲;level=moon, level",
        "regions, name=甲;level=county;code=4108, code",
        "regions, name=甲;level=county;code=410825, code",
        "regions, name=甲;level=county;aliases=绰号：乙, aliases",
        "regions, name=甲;level=county;formerParents=没有这地方, formerParents",
        "topics, name=, name"
    })
    void bad_input_names_its_field_and_keeps_what_was_typed(String kind, String fields, String wrong) {
        var values = new HashMap<String, String>();
        for (var pair : fields.split(";")) values.put(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        var refused = desk(Role.ADMIN).post("/desk/taxonomy/" + kind, values);
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = page(refused);
        assertThat(page.select("[aria-invalid]").attr("id")).isEqualTo(wrong);
        assertThat(page.select("#name").val()).isEqualTo(values.get("name"));
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + wrong);
    }

    @Test
    void what_is_not_there_is_not_found() {
        var desk = desk(Role.ADMIN);
        assertThat(desk.get("/desk/taxonomy/moons").statusCode()).isEqualTo(404);
        assertThat(desk.get("/desk/taxonomy/persons?edit=nobody-at-all").statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/desk/taxonomy/persons?page=x&q=%25").statusCode()).isEqualTo(200);
    }

    private static Response change(DeskClient desk, String kind, String slug, Map<String, String> changes) {
        var values = form(desk, kind, slug);
        values.putAll(changes);
        values.values().removeIf(String::isEmpty);
        return desk.post("/desk/taxonomy/" + kind, values);
    }

    /** The form as a browser would send it untouched. */
    private static Map<String, String> form(DeskClient desk, String kind, String slug) {
        var form = page(desk.get("/desk/taxonomy/" + kind + "?edit=" + slug)).expectForm("form.fields");
        var values = new HashMap<String, String>();
        form.formData().forEach(field -> values.put(field.key(), field.value()));
        values.remove("csrf");
        return values;
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private DeskClient desk(Role role) {
        var name = "taxonomy" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.editorial.AddUser;
import org.xingyao.taxonomy.Regions;
import org.xingyao.taxonomy.Stars;
import org.xingyao.taxonomy.Topics;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Stars, regions and topics are kept at the desk. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StarAndRegionPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    private final String mark = "sr" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    TestClock clock;

    @Inject
    Stars stars;

    @Inject
    Regions regions;

    @Inject
    Topics topics;

    @Inject
    DataSource database;

    private TaxonomyDesk desk;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        var name = "star" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.DUTY_CHIEF, PASSWORD, false);
        desk = new TaxonomyDesk(DeskClient.signIn(name, PASSWORD));
    }

    /** Other tests count the rows of the content files. */
    @AfterEach
    void takeOutWhatThisTestPutIn() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "delete from region_historical_parent where region_id in (select id from region where slug like '"
                            + mark + "%') or parent_id in (select id from region where slug like '" + mark + "%')");
            statement.execute("update region set parent_id = null where slug like '" + mark + "%'");
            for (var table : new String[] {"star", "region", "topic"})
                statement.execute("delete from " + table + " where slug like '" + mark + "%'");
            statement.execute("delete from redirect where from_path like '%" + mark + "%'");
        }
    }

    @Test
    void a_star_is_made_with_its_standards_and_readers_see_it_in_its_track() {
        var made = desk.add(
                "stars",
                star(Map.of(
                        "shortName", "试验",
                        "colour", "#1C5CB0",
                        "definition", "只为试验的星。",
                        "standards", "底线要求｜不弄虚作假｜试验方案\n创建任务｜办一件实事\n没有写种类的一条")));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        var page = given().get("/stars/" + mark).asString();
        assertThat(page).contains("试验星" + mark, "只为试验的星。", "不弄虚作假", "办一件实事", "没有写种类的一条");
        var form = desk.form("stars", mark);
        assertThat(form.get("standards")).isEqualTo("底线要求｜不弄虚作假｜试验方案\n创建任务｜办一件实事\n创建标准｜没有写种类的一条");
        assertThat(form).containsEntry("place-community", "7").containsEntry("colour", "#1c5cb0");
    }

    @Test
    void two_stars_of_a_full_track_change_places() {
        assertThat(desk.change("stars", "zhibu-guoying", Map.of("place-village", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(order("village")).startsWith("chanye-xingwang zhibu-guoying");
        assertThat(desk.change("stars", "zhibu-guoying", Map.of("place-village", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(order("village")).startsWith("zhibu-guoying chanye-xingwang");
    }

    @Test
    void a_standard_without_words_and_one_of_no_known_kind_are_refused_by_name() {
        for (var standards : new String[] {"底线要求｜", "愿望｜天天向上"}) {
            var refused = desk.add("stars", star(Map.of("standards", standards)));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(TaxonomyDesk.page(refused).select("[role=alert] a").attr("href"))
                    .isEqualTo("#standards");
        }
    }

    @Test
    void a_region_takes_what_lies_inside_it_along_when_it_moves() {
        region("-zhen", "township", "博爱县");
        region("-cun", "village", mark + "-zhen");
        var moved = desk.change("regions", mark + "-zhen", Map.of("parent", "温县"));
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(303);
        var path = QuarkusTransaction.requiringNew().call(() -> {
            var town = regions.bySlug(mark + "-zhen").orElseThrow();
            var village = regions.bySlug(mark + "-cun").orElseThrow();
            assertThat(town.path).isEqualTo(regions.bySlug("wenxian").orElseThrow().path + town.id + "/");
            return village.path.equals(town.path + village.id + "/");
        });
        assertThat(path).isTrue();
    }

    @Test
    void a_region_can_not_lie_inside_itself() {
        region("-zhen", "township", "博爱县");
        region("-cun", "village", mark + "-zhen");
        var refused = desk.change("regions", mark + "-zhen", Map.of("parent", mark + "-cun", "level", "village"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(TaxonomyDesk.page(refused).select("[role=alert]").text()).contains("就在“", "里面，不能作它的上级");
    }

    @Test
    void a_region_keeps_its_other_names_and_whom_it_belonged_to() {
        assertThat(desk.add(
                                "regions",
                                Map.of(
                                        "slug",
                                        mark,
                                        "name",
                                        "试验镇" + mark,
                                        "level",
                                        "township",
                                        "parent",
                                        "博爱县",
                                        "aliases",
                                        "旧称：老镇" + mark + "\n小镇" + mark,
                                        "formerParents",
                                        "温县\n410822"))
                        .statusCode())
                .isEqualTo(303);
        var said = QuarkusTransaction.requiringNew().call(() -> {
            var row = regions.called("老镇" + mark).orElseThrow();
            return row.aliases.stream().map(alias -> alias.kind).collect(Collectors.joining(" "))
                    + row.historicalParents.stream().map(one -> " " + one.name).collect(Collectors.joining());
        });
        assertThat(said).isEqualTo("former short 温县 博爱县");
    }

    @Test
    void a_topic_is_found_by_another_word_for_it() {
        assertThat(desk.add("topics", Map.of("slug", mark, "name", "话题" + mark, "aliases", "别名" + mark))
                        .statusCode())
                .isEqualTo(303);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> topics.named("别名" + mark).orElseThrow().slug))
                .isEqualTo(mark);
        var second = desk.add("topics", Map.of("slug", mark + "-2", "name", "又一话题" + mark, "aliases", "话题" + mark));
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(TaxonomyDesk.page(second).select("[aria-invalid]").attr("id"))
                .isEqualTo("aliases");
    }

    @Test
    void whoever_saves_a_star_second_does_not_overwrite_the_first() {
        desk.add("stars", star(Map.of()));
        var stale = desk.form("stars", mark);
        assertThat(desk.change("stars", mark, Map.of("definition", "先到")).statusCode())
                .isEqualTo(303);
        assertThat(desk.client().post(TaxonomyDesk.PATH + "stars", stale).statusCode())
                .isEqualTo(412);
    }

    private Map<String, String> star(Map<String, String> more) {
        var values = new HashMap<>(Map.of("slug", mark, "name", "试验星" + mark, "place-community", "7"));
        values.putAll(more);
        return values;
    }

    private void region(String slug, String level, String parent) {
        var made = desk.add(
                "regions", Map.of("slug", mark + slug, "name", "试验" + slug + mark, "level", level, "parent", parent));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
    }

    private String order(String track) {
        return QuarkusTransaction.requiringNew()
                .call(() -> stars.inTrack(track).stream().map(star -> star.slug).collect(Collectors.joining(" ")));
    }
}

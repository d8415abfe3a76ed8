package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.ChangeRights;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.SaveColumn;
import org.xingyao.tagging.Agreement;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.testsupport.UnfiledStory;

/** Stories that nobody has filed, one after another. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FilingPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    @Inject
    AddUser addUser;

    @Inject
    ChangeRights changeRights;

    @Inject
    SaveColumn saveColumn;

    @Inject
    ImportArticle importArticle;

    @Inject
    PublishedArticles published;

    @Inject
    Agreement agreement;

    @Inject
    TestClock clock;

    @Inject
    Leftovers leftovers;

    private DeskClient desk;
    private String name;
    private LocalDate latest;

    /** Other tests leave stories in review, which come first: these here stand in a column of their own. */
    private String column;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        latest = LocalDate.now(clock).plusYears(50);
        name = "filing" + System.nanoTime();
        column = column();
        desk = signIn(name);
    }

    @AfterEach
    void readersSeeWhatTheySawBefore() {
        leftovers.withdraw();
    }

    @Test
    void the_newest_story_comes_first_with_its_suggestions_ticked_and_their_sentences_shown() {
        publish(latest.minusDays(1));
        var slug = publish(latest);
        var page = page("/desk/filing?column=" + column);
        assertThat(page.select("form.tags").attr("action")).startsWith("/desk/filing/" + slug);
        assertThat(ticked(page, "star")).containsExactly("pingan-fazhi");
        assertThat(ticked(page, "region")).containsExactly("wenxian");
        assertThat(ticked(page, "track")).containsExactly("village");
        var because = page.select(".tag:has([value=pingan-fazhi]) .because a").getFirst();
        assertThat(because.text()).contains("人民调解员");
        assertThat(page.select(because.attr("href")).text())
                .as("the sentence stands in the story, with the star it speaks for")
                .contains("人民调解员")
                .contains("平安法治星");
        assertThat(page.select(".bar a[href=/desk/filing] .waiting").text()).matches("\\d+");
    }

    @Test
    void what_is_accepted_is_public_at_once_and_the_next_story_is_there_and_undo_takes_it_back() {
        var older = publish(latest.minusDays(1));
        var slug = publish(latest);
        var answer = accept(page("/desk/filing?column=" + column));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(live(slug).stars()).containsExactly("pingan-fazhi");
        assertThat(live(slug).regions()).containsExactly("wenxian");
        var next = page(path(answer));
        assertThat(next.select("form.tags").attr("action")).startsWith("/desk/filing/" + older);
        assertThat(next.select(".filed").text()).contains("已标好：人民调解 " + slug);
        var undone = desk.post(next.select(".filed").attr("action"), Map.of());
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(live(slug).stars()).isEmpty();
        assertThat(live(slug).regions()).isEmpty();
        assertThat(page(path(undone)).select("[role=status]").text()).contains("已撤销");
        assertThat(page("/desk/filing?column=" + column).select("form.tags").attr("action"))
                .as("it waits again")
                .startsWith("/desk/filing/" + slug);
    }

    @Test
    void a_story_of_no_star_leaves_the_queue_and_is_filed_under_none() {
        var older = publish(latest.minusDays(1));
        var slug = publish(latest);
        var form = fields(page("/desk/filing?column=" + column));
        form.remove("star");
        form.put("track", "none");
        assertThat(desk.post("/desk/filing/" + slug, form).statusCode()).isEqualTo(303);
        assertThat(live(slug).stars()).isEmpty();
        assertThat(page("/desk/filing?column=" + column).select("form.tags").attr("action"))
                .startsWith("/desk/filing/" + older);
    }

    @Test
    void places_are_typed_by_name_and_the_main_one_is_chosen() {
        var slug = publish(latest);
        var form = fields(page("/desk/filing?column=" + column));
        form.put("moreRegions", "修武县、孟州");
        form.put("main", "wenxian");
        assertThat(desk.post("/desk/filing/" + slug, form).statusCode()).isEqualTo(303);
        assertThat(live(slug).regions()).containsExactly("wenxian", "xiuwu", "mengzhou");
    }

    @Test
    void a_place_that_is_not_known_is_named_and_nothing_typed_is_lost() {
        var slug = publish(latest);
        var form = fields(page("/desk/filing?column=" + column));
        form.put("star", "chanye-xingwang");
        form.put("moreRegions", "无此县");
        var answer = desk.post("/desk/filing/" + slug, form);
        assertThat(answer.statusCode()).isEqualTo(400);
        var again = Jsoup.parse(answer.asString());
        assertThat(again.select("[role=alert]").text()).contains("没有叫“无此县”的地区");
        assertThat(again.select("#moreRegions").val()).isEqualTo("无此县");
        assertThat(again.select("#moreRegions").hasAttr("aria-invalid")).isTrue();
        assertThat(ticked(again, "star")).containsExactly("chanye-xingwang");
        assertThat(live(slug).stars()).isEmpty();
        form.put("moreRegions", "");
        form.put("track", "none");
        assertThat(desk.post("/desk/filing/" + slug, form).asString()).contains("标了星就要选创建类别");
        form.put("track", "village");
        form.put("star", "no-such-star");
        assertThat(desk.post("/desk/filing/" + slug, form).asString()).contains("没有这个星：no-such-star");
    }

    @Test
    void of_two_people_at_one_story_the_second_is_told_and_overwrites_nothing() {
        var slug = publish(latest);
        var form = fields(page("/desk/filing?column=" + column));
        var other = signIn("other" + System.nanoTime());
        var theirs = new LinkedHashMap<>(form);
        theirs.put("star", "shengtai-yiju");
        assertThat(other.post("/desk/filing/" + slug, theirs).statusCode()).isEqualTo(303);
        var answer = desk.post("/desk/filing/" + slug, form);
        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains("刚被他人标注过");
        assertThat(ticked(page, "star")).containsExactly("shengtai-yiju");
        assertThat(desk.post("/desk/filing/" + slug + "/undo", Map.of()).statusCode())
                .as("what somebody else has filed is not taken back")
                .isEqualTo(409);
        assertThat(live(slug).stars()).containsExactly("shengtai-yiju");
    }

    @Test
    void a_second_opinion_is_given_blind_and_changes_nothing() {
        var slug = publish(latest);
        var form = fields(page("/desk/filing?column=" + column));
        form.put("star", "shengtai-yiju");
        desk.post("/desk/filing/" + slug, form);
        var second = signIn("second" + System.nanoTime());
        var page =
                Jsoup.parse(second.get("/desk/filing?again=1&column=" + column).asString());
        assertThat(page.select("form.tags").attr("action")).startsWith("/desk/filing/" + slug);
        assertThat(ticked(page, "star")).as("not what the first one said").containsExactly("pingan-fazhi");
        int compared = compared("shengtai-yiju");
        var answer = second.post(page.select("form.tags").attr("action"), fields(page));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(live(slug).stars()).containsExactly("shengtai-yiju");
        assertThat(compared("shengtai-yiju")).isEqualTo(compared + 1);
        assertThat(Jsoup.parse(second.get("/desk/filing?again=1&column=" + column)
                                .asString())
                        .select("form.tags")
                        .attr("action"))
                .as("each once")
                .doesNotContain(slug);
        assertThat(Jsoup.parse(desk.get("/desk/filing/agreement").asString()).text())
                .contains("生态宜居星");
    }

    @Test
    void who_is_limited_to_a_column_sees_and_files_only_what_stands_there() {
        var here = publish(latest.minusDays(1));
        var other = column();
        var elsewhere = publish(latest, other);
        changeRights.run(Actor.OPERATOR, name, Set.of(Role.TAGGER), Set.of(column));
        desk = DeskClient.signIn(name, PASSWORD);
        var page = page("/desk/filing?column=" + column);
        assertThat(page.select("form.tags").attr("action")).startsWith("/desk/filing/" + here);
        assertThat(page("/desk/filing?column=" + other).select("form.tags")).isEmpty();
        assertThat(desk.post("/desk/filing/" + elsewhere, fields(page)).statusCode())
                .isEqualTo(403);
        assertThat(live(elsewhere).stars()).isEmpty();
    }

    @Test
    void a_story_that_is_not_there_is_missing_and_odd_addresses_are_taken_for_the_beginning() {
        publish(latest);
        assertThat(desk.get("/desk/filing/no-such-story").statusCode()).isEqualTo(404);
        assertThat(desk.post("/desk/filing/no-such-story", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(page("/desk/filing?after=%3Cx%3E&column=%00&done=no-such&again=x")
                        .select("form.tags"))
                .hasSize(1);
    }

    private String column() {
        var slug = "c" + Long.toString(System.nanoTime(), 36);
        return saveColumn.run(Actor.OPERATOR, "", new SaveColumn.Wish(slug, slug, "news", "", 99, 3, 3, false), "");
    }

    private DeskClient signIn(String person) {
        addUser.run(Actor.OPERATOR, person, Role.TAGGER, PASSWORD, false);
        return DeskClient.signIn(person, PASSWORD);
    }

    private int compared(String star) {
        var kappa = agreement.ofLast(1).people().get(star);
        return kappa == null ? 0 : kappa.compared();
    }

    private String publish(LocalDate issued) {
        return publish(issued, column);
    }

    private String publish(LocalDate issued, String column) {
        var draft = UnfiledStory.of(issued, column);
        importArticle.run(Actor.IMPORT, draft, true);
        return draft.slug();
    }

    private PublishedArticles.FiledUnder live(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = published.bySlug(slug).orElseThrow().id();
            return Objects.requireNonNull(published.filedUnder(List.of(id)).get(id));
        });
    }

    private Response accept(Document page) {
        return desk.post(page.select("form.tags").attr("action"), fields(page));
    }

    /** What a browser would send; of boxes with one name the first, which is all that is ticked here. */
    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form.tags [name][checked], form.tags input[type=hidden], form.tags input[type=text]")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), field.val()));
        return fields;
    }

    private static List<String> ticked(Document page, String name) {
        return page.select("form.tags [name=" + name + "][checked]").eachAttr("value");
    }

    private Document page(String path) {
        var answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceFirst("^http://[^/]+", "");
    }
}

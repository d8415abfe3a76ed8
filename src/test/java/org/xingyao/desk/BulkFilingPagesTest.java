package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.testsupport.UnfiledStory;

/** Many stories filed at once, out of a list or a search. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BulkFilingPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PATH = "/desk/filing/bulk";

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    PublishedArticles published;

    @Inject
    TestClock clock;

    @Inject
    Leftovers leftovers;

    private DeskClient desk;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        var name = "bulk" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.TAGGER, PASSWORD, false);
        desk = DeskClient.signIn(name, PASSWORD);
    }

    @AfterEach
    void readersSeeWhatTheySawBefore() {
        leftovers.withdraw();
    }

    @Test
    void stories_chosen_in_the_list_take_each_its_own_suggestion_and_are_all_taken_back() {
        var one = publish("");
        var other = publish("");
        assertThat(Jsoup.parse(desk.get("/desk/articles?tray=live").asString())
                        .select("#bulk button[formaction=" + PATH + "]"))
                .as("the list leads here")
                .hasSize(1);
        var chosen = page(post("open", "1", one, other));
        assertThat(picked(chosen)).containsExactly(one, other);
        assertThat(chosen.select("tbody td").eachText()).contains("没标过").anyMatch(text -> text.contains("平安法治星"));
        var done = page(post("what", "suggested", one, other));
        assertThat(done.select("#outcomes").text()).isEqualTo("标好 2 篇，没成 0 篇");
        assertThat(live(one).stars()).containsExactly("pingan-fazhi");
        assertThat(live(other).regions()).containsExactly("wenxian");
        assertThat(picked(done)).as("for the next thing").containsExactly(one, other);
        var undone = page(post("what", "undo", one, other));
        assertThat(undone.select("#outcomes").text()).isEqualTo("标好 2 篇，没成 0 篇");
        assertThat(live(one).stars()).isEmpty();
        assertThat(live(other).regions()).isEmpty();
    }

    @Test
    void a_star_is_given_to_all_with_its_track_and_taken_away_again() {
        var slug = publish("");
        page(post(Map.of("what", "add-star", "star", "xingfu-hexie"), slug));
        assertThat(live(slug).stars()).containsExactly("xingfu-hexie");
        assertThat(track(slug)).isEqualTo("community");
        page(post(Map.of("what", "add-star", "star", "chanye-xingwang"), slug));
        assertThat(track(slug)).isEqualTo("both");
        page(post("what", "undo", slug));
        assertThat(live(slug).stars()).as("one step back").containsExactly("xingfu-hexie");
        page(post(Map.of("what", "remove-star", "star", "xingfu-hexie"), slug));
        assertThat(live(slug).stars()).isEmpty();
        assertThat(track(slug)).isEqualTo("none");
    }

    @Test
    void places_are_added_and_taken_away_by_name() {
        var slug = publish("");
        page(post(Map.of("what", "add-region", "region", "修武县、温县"), slug));
        assertThat(live(slug).regions()).containsExactly("xiuwu", "wenxian");
        page(post(Map.of("what", "remove-region", "region", "修武"), slug));
        assertThat(live(slug).regions()).containsExactly("wenxian");
    }

    @Test
    void what_a_search_finds_can_be_chosen() {
        var slug = publish("鹡鸰坪的调解室");
        Eventually.check(
                "the story is found",
                Duration.ofSeconds(30),
                () -> Jsoup.parse(desk.get(PATH + "?q=鹡鸰坪").asString())
                        .select("tbody [name=slug]")
                        .eachAttr("value")
                        .contains(slug));
        var page = page(desk.get(PATH + "?q=鹡鸰坪"));
        assertThat(page.select("#q").val()).isEqualTo("鹡鸰坪");
        assertThat(picked(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "what, '', '', 请选怎么标",
        "star, add-star, no-such-star, 请选一颗星",
        "region, add-region, '', 请写地区的名称",
        "region, add-region, 无此县, 没有叫“无此县”的地区",
        "what, undo-all, '', 请选怎么标"
    })
    void a_wish_that_makes_no_sense_is_told_and_what_was_chosen_stays(
            String field, String what, String value, String said) {
        var slug = publish("");
        var answer = post(Map.of("what", what, "star", value, "region", value), slug);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains(said);
        assertThat(page.select("[aria-invalid]").attr("id")).isEqualTo(field);
        assertThat(picked(page)).containsExactly(slug);
        assertThat(live(slug).stars()).isEmpty();
    }

    @Test
    void nothing_chosen_too_much_chosen_and_a_story_that_is_gone_are_told() {
        assertThat(post("what", "suggested").asString()).contains("先勾选要标的稿件");
        var many = IntStream.range(0, 101).mapToObj(i -> "story-" + i).toArray(String[]::new);
        assertThat(post("what", "suggested", many).asString()).contains("一次最多标 100 篇");
        var slug = publish("");
        var done = page(post("what", "suggested", slug, "no-such-story"));
        assertThat(done.select("#outcomes").text()).isEqualTo("标好 1 篇，没成 1 篇");
        assertThat(done.select(".outcomes .not").text()).contains("没有地址为“no-such-story”的稿件");
    }

    private String publish(String headline) {
        var draft = UnfiledStory.of(LocalDate.now(clock), "");
        if (!headline.isEmpty())
            draft = UnfiledStory.of(draft.slug(), headline, LocalDate.now(clock), "", headline + "里，村民握手言和。");
        importArticle.run(Actor.IMPORT, draft, true);
        return draft.slug();
    }

    private PublishedArticles.FiledUnder live(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = published.bySlug(slug).orElseThrow().id();
            return Objects.requireNonNull(published.filedUnder(List.of(id)).get(id));
        });
    }

    private String track(String slug) {
        return page(desk.get("/desk/filing/" + slug))
                .select("[name=track][checked]")
                .val();
    }

    private Response post(String name, String value, String... slugs) {
        return post(Map.of(name, value), slugs);
    }

    private Response post(Map<String, String> fields, String... slugs) {
        return desk.asks()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", desk.csrf())
                .formParams(fields)
                .formParam("slug", List.of(slugs))
                .post(PATH);
    }

    private static List<String> picked(Document page) {
        return page.select("tbody [name=slug][checked]").eachAttr("value");
    }

    private static Document page(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

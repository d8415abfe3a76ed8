package org.xingyao.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.transfer.ContentImport;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SearchApiTest {
    private static final String QA = "chuangjian-yiye-xingye-xing";

    private static final AtomicInteger ASKERS = new AtomicInteger();

    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Inject
    ContentImport articles;

    @Inject
    TestClock clock;

    @BeforeEach
    void waitForTheIndex() throws Exception {
        articles.run(Actor.IMPORT, Path.of("content"), true, _ -> {});
        assertThat(follower.await(log.last(), Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void a_question_is_answered_with_the_pair_its_article_and_its_filing() {
        var found = search(Map.of("q", "骑手 热水")).jsonPath();
        assertThat(found.getString("query.text")).isEqualTo("骑手 热水");
        assertThat(found.getString("hits[0].slug")).isEqualTo(QA);
        assertThat(found.getString("hits[0].url")).isEqualTo("/articles/" + QA + "#qa-5");
        assertThat(found.getString("hits[0].passage.anchor")).isEqualTo("#qa-5");
        assertThat(found.getInt("hits[0].passage.number")).isEqualTo(5);
        assertThat(found.getString("hits[0].kind")).isEqualTo("qa");
        assertThat(found.getString("hits[0].issuedOn")).isEqualTo("2022-07");
        assertThat(found.getInt("hits[0].seriesNo")).isEqualTo(6);
        assertThat(found.getList("hits[0].stars")).contains("yiye-xingye");
        assertThat(found.getBoolean("ready")).isTrue();
        assertThat(found.getString("answer.slug")).isEqualTo(QA);
        assertThat(found.getString("answer.url")).isEqualTo("/articles/" + QA + "#qa-5");
        assertThat(found.getString("answer.text")).contains("爱心驿站");
        List<List<Integer>> marks = found.getList("hits[0].marks");
        var snippet = found.getString("hits[0].snippet");
        assertThat(marks).isNotEmpty();
        assertThat(marks.stream().map(mark -> snippet.substring(mark.get(0), mark.get(1))))
                .contains("外卖送餐员");
    }

    @Test
    void facets_have_names_and_choosing_one_gives_as_many_as_it_said() {
        var found = search(Map.of("q", "星")).jsonPath();
        List<Map<String, Object>> regions = found.getList("facets.region");
        assertThat(regions).isNotEmpty();
        for (var region : regions) {
            var narrowed = search(Map.of("q", "星", "region", String.valueOf(region.get("value"))))
                    .jsonPath();
            assertThat(narrowed.getInt("total")).as("%s", region).isEqualTo(region.get("count"));
        }
        assertThat(found.getList("facets.star.label")).contains("宜业兴业星");
        assertThat(found.getList("facets.kind.label")).contains("答记者问");
        assertThat(found.getMap("facets")).containsOnlyKeys("region", "star", "column", "kind", "year");
    }

    @Test
    void a_region_goes_by_its_slug_its_code_and_its_name() {
        var bySlug = search(Map.of("region", "wenxian")).jsonPath().getList("hits.slug");
        assertThat(bySlug).isNotEmpty();
        assertThat(search(Map.of("region", "410825")).jsonPath().getList("hits.slug"))
                .isEqualTo(bySlug);
        assertThat(search(Map.of("region", "温县")).jsonPath().getList("hits.slug"))
                .isEqualTo(bySlug);
    }

    @ParameterizedTest
    @CsvSource({
        "region, 亚特兰蒂斯",
        "star, x",
        "column, x",
        "series, x",
        "kind, novel",
        "track, moon",
        "from, 昨天",
        "to, 2022-13-01",
        "sort, price",
        "page, 0",
        "page, 51",
        "page, x",
        "size, 0",
        "size, 51",
        "size, -1"
    })
    void a_bad_parameter_is_named(String parameter, String value) {
        var answer = search(Map.of("q", "星", parameter, value));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"' '", "'*:* AND ((((('", "'\"\"\"'", "'\u0000'", "'🀄𠀀'", "'<script>alert(1)</script>'", "'{{7*7}}'"})
    void any_text_is_a_question(String text) {
        assertThat(search(Map.of("q", text)).statusCode()).isEqualTo(200);
        assertThat(given().queryParam("q", text).get("/api/v1/suggest").statusCode())
                .isEqualTo(200);
    }

    /** A thread of its own gathers what can be offered, some time after the index has it. */
    @ParameterizedTest
    @CsvSource({
        "主题党, article, /articles/wenxian-zhuti-dangri-sandu",
        "zhib, star, /stars/zhibu-guoying",
        "yyxyx, star, /stars/yiye-xingye",
        "xiuwu, region, /regions/xiuwu",
        "总体要求, question, /articles/chuangjian-yiye-xingye-xing#qa-1",
        "宜业兴业星是干什么的, question, /articles/chuangjian-yiye-xingye-xing#qa-1"
    })
    void names_questions_and_headlines_are_offered_while_typing(String typed, String kind, String url)
            throws Exception {
        Eventually.check(
                typed, Duration.ofSeconds(30), () -> offered(typed).contains(Map.of("kind", kind, "url", url)));
        assertThat(offered(typed)).hasSizeLessThanOrEqualTo(8);
        assertThat(offered(typed + "不在任何地方")).isEmpty();
    }

    private static List<Map<String, Object>> offered(String typed) {
        // From another address each time, or whoever asks until it is there is asked to wait.
        int asker = ASKERS.incrementAndGet();
        List<Map<String, Object>> offers = given().header(
                        "X-Forwarded-For", "198.51.%d.%d".formatted(asker / 250, asker % 250))
                .queryParam("q", typed)
                .get("/api/v1/suggest")
                .jsonPath()
                .getList("$");
        offers.forEach(offer -> assertThat(String.valueOf(offer.remove("text"))).isNotBlank());
        return offers;
    }

    @Test
    void what_was_searched_instead_is_said_unless_the_text_is_to_be_taken_as_it_is() {
        var corrected = search(Map.of("q", "宜业兴业兴")).jsonPath();
        assertThat(corrected.getString("query.text")).isEqualTo("宜业兴业兴");
        assertThat(corrected.getString("query.corrected")).isEqualTo("宜业兴业星");
        assertThat(corrected.getString("hits[0].slug")).isEqualTo(QA);
        var exact = search(Map.of("q", "宜业兴业兴", "exact", "1")).jsonPath();
        assertThat(exact.<Object>get("query.corrected")).isNull();
        var offered = search(Map.of("q", "泌阳 宜业兴业星")).jsonPath();
        assertThat(offered.<Object>get("query.corrected")).isNull();
        assertThat(offered.getString("suggestion")).isEqualTo("沁阳 宜业兴业星");
    }

    @Test
    void a_list_goes_on_below_where_it_ended_and_shows_nothing_twice() {
        var first = given().queryParam("size", 2).get("/api/v1/articles").jsonPath();
        assertThat(first.getList("articles")).hasSize(2);
        var next = first.getString("next");
        var second = given().urlEncodingEnabled(false).get(next).jsonPath();
        assertThat(second.getList("articles.slug"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("articles.slug"));
        assertThat(given().queryParam("before", "gestern")
                        .get("/api/v1/articles")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "star, yiye-xingye",
        "region, wenxian",
        "kind, qa",
        "series, wuxing-dajizhewen-2022",
        "column, dajizhewen"
    })
    void a_list_is_narrowed_as_a_search_is(String parameter, String value) {
        var listed = given().queryParam(parameter, value)
                .queryParam("size", 50)
                .get("/api/v1/articles")
                .jsonPath();
        var searched = search(Map.of(parameter, value, "size", "50")).jsonPath();
        assertThat(listed.getList("articles.slug"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(searched.getList("hits.slug"));
    }

    @Test
    void days_narrow_lists_and_searches_alike() {
        var early =
                given().queryParam("to", "1999-12-31").get("/api/v1/articles").jsonPath();
        assertThat(early.getList("articles")).isEmpty();
        var year = Map.of("from", "2022-01-01", "to", "2022-12-31", "size", "50");
        assertThat(given().queryParams(year).get("/api/v1/articles").jsonPath().getList("articles.slug"))
                .contains(QA)
                .containsExactlyInAnyOrderElementsOf(search(year).jsonPath().getList("hits.slug"));
    }

    @Test
    void whoever_asks_too_much_waits_and_the_others_do_not() {
        int asked = 1;
        var last = from("203.0.113.7");
        for (; last.statusCode() == 200 && asked < 200; asked++) last = from("203.0.113.7");
        assertThat(asked).as("a burst passes").isGreaterThan(20).isLessThan(200);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 5);
        assertThat(last.contentType()).startsWith("application/problem+json");
        assertThat(from("203.0.113.8").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(Integer.parseInt(last.header("Retry-After"))));
        assertThat(from("203.0.113.7").statusCode()).as("after the wait").isEqualTo(200);
    }

    private static Response from(String address) {
        return given().header("X-Forwarded-For", address).get("/api/v1/suggest");
    }

    @Test
    void an_address_of_the_api_that_leads_nowhere_says_so_in_json() {
        var answer = given().get("/api/v1/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(given().delete("/api/v1/search").statusCode()).isEqualTo(405);
    }

    private static Response search(Map<String, String> parameters) {
        return given().queryParams(parameters).get("/api/v1/search");
    }
}

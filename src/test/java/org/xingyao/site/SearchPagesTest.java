package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicationLog;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SearchPagesTest {
    @Inject
    IndexFollower follower;

    @Inject
    PublicationLog log;

    @Inject
    ContentImport articles;

    @BeforeEach
    void waitForTheIndex() throws Exception {
        // Another test may have wiped the articles behind the log's back; published again they are in it.
        articles.run(Actor.IMPORT, Path.of("content"), true, _ -> {});
        assertThat(follower.await(log.last(), Duration.ofSeconds(30))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"骑手 热水, #qa-5", "宜业兴业星 107个, #qa-3", "認定的標準, #qa-2"})
    void a_question_leads_to_the_pair_that_answers_it(String asked, String anchor) {
        var first = search("q", asked).expectFirst(".hits li");
        assertThat(first.expectFirst("a").attr("href")).isEqualTo("/articles/chuangjian-yiye-xingye-xing" + anchor);
        assertThat(first.select("mark")).isNotEmpty();
        assertThat(first.expectFirst("time").attr("datetime"))
                .as("as exactly as the source, no day invented")
                .isEqualTo("2022-07");
        assertThat(first.expectFirst(".asked").text()).startsWith("问：");
    }

    @Test
    void a_filter_narrows_and_can_be_taken_away() {
        var page = search("q", "主题党日", "region", "wenxian");
        assertThat(page.select(".hits h3").eachText())
                .contains("温县：主题党日活动突出“三度”")
                .doesNotContain("示范区：“四抓四提升”激发组织活力");
        var chosen = page.expectFirst(".chosen a");
        assertThat(chosen.text()).contains("温县");
        assertThat(Jsoup.parse(given().urlEncodingEnabled(false)
                                .get(chosen.attr("href"))
                                .asString())
                        .select(".hits h3")
                        .eachText())
                .contains("示范区：“四抓四提升”激发组织活力");
    }

    @Test
    void what_all_that_was_found_has_is_not_offered_to_narrow_by() {
        var page = search("q", "主题党日");
        int found = Integer.parseInt(
                page.expectFirst(".meta").text().replaceAll("\\D+", " ").strip().split(" ")[0]);
        assertThat(page.select(".facets .label").eachText())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(Integer.parseInt(count)).isLessThan(found));
        assertThat(page.expectFirst(".to-narrow").attr("href")).isEqualTo("#narrow");
    }

    @Test
    void nothing_found_says_so_and_where_to_ask_instead() {
        var page = search("q", "量子纠缠超导磁悬浮");
        assertThat(page.select(".hits")).isEmpty();
        assertThat(page.expectFirst("main").text()).contains("没有找到", "12345");
    }

    @Test
    void the_bare_page_is_a_form() {
        var page = search();
        assertThat(page.select("main form[action=/search] input[name=q]")).hasSize(1);
        assertThat(page.select(".hits, .empty")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "\"五星",
                "AND",
                "OR NOT",
                "a:b",
                "[* TO *]",
                "(((((",
                "{7*7}",
                "<script>alert(1)</script>",
                "\\",
                "/.*.*/",
                "党",
                "陟",
                "\u0000",
                "  ",
                "‘’“”",
                "+-&|!(){}[]^\"~*?:\\/"
            })
    void whatever_is_typed_is_answered_and_shown_as_text(String asked) {
        var page = search("q", asked);
        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html())
                .as("machines are not told what anybody types")
                .isEqualTo(search().select("script[type=application/ld+json]").html());
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void a_text_of_ten_thousand_characters_is_answered() {
        assertThat(search("q", "宜业兴业星".repeat(2000)).select(".hits li")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page, x",
        "page, -1",
        "page, 99999",
        "year, abcd",
        "year, 99999",
        "region, ../x",
        "star, %00",
        "kind, <b>",
        "column, '\"'"
    })
    void filters_that_make_no_sense_break_nothing(String name, String value) {
        assertThat(search("q", "五星", name, value).select("h1")).hasSize(1);
    }

    private static Document search(String... names) {
        var request = given();
        for (int i = 0; i < names.length; i += 2) request.queryParam(names[i], names[i + 1]);
        var answer = request.get("/search");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

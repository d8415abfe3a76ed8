package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.article.AnswersToReview;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;

/** Every answer by itself: for readers at /qa, for staff by what is due. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AnswerIndexTest {
    private final String run = "qa" + Long.toString(System.nanoTime(), 36);

    @Inject
    ImportArticle importArticle;

    @Inject
    AnswersToReview toReview;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void an_answer_is_found_by_star_region_body_and_audience() {
        var slug = published(List.of(filed(1, "valid", null, ""), filed(2, "valid", null, "")), "夜里去哪儿充电", "头盔怎么领");
        for (var asked : List.of(
                "", "?star=yiye-xingye", "?region=wenxian", "?audience=渡船工人", "?star=yiye-xingye&region=jiaozuo"))
            assertThat(hrefs(asked)).as(asked).contains("/articles/" + slug + "#qa-1", "/articles/" + slug + "#qa-2");
        for (var other :
                List.of("?star=pingan-fazhi", "?region=wuzhi", "?audience=没有的人", "?body=none", "?star=x%27%20or%201=1"))
            assertThat(hrefs(other)).as(other).noneMatch(href -> href.contains(slug));
        var page = page("?audience=渡船工人");
        assertThat(page.select("select[name=audience] option[selected]").text()).isEqualTo("渡船工人");
        assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
                .as("search engines are led to the whole list")
                .endsWith("/qa");
        assertThat(page.expectFirst(".answers li").text()).contains("夜里去哪儿充电", "去驿站。", "渡口办", "2022-07");
    }

    @Test
    void the_list_goes_on_by_place_and_shows_none_twice() {
        var questions =
                IntStream.rangeClosed(1, 34).mapToObj(no -> "第" + no + "个问题").toArray(String[]::new);
        var slug = published(List.of(filed(1, "valid", null, "")), questions);
        var first = page("?region=wenxian");
        assertThat(first.select(".answers h3 a")).hasSize(30);
        var next = first.expectFirst("a[rel=next]").attr("href");
        var second = Jsoup.parse(given().urlEncodingEnabled(false).get(next).asString());
        assertThat(second.select(".answers h3 a").eachAttr("href").getFirst())
                .isEqualTo("/articles/" + slug + "#qa-31");
        assertThat(given().get("/qa?before=2022-13-01_1_1").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_that_holds_no_more_says_so_and_leads_to_the_new_one() {
        var slug = published(
                List.of(
                        filed(1, "unknown", null, "xin-da#qa-3"),
                        filed(2, "repealed", null, "javascript:alert(1)"),
                        filed(3, "valid", LocalDate.of(2020, 1, 1), "")),
                "一问",
                "二问",
                "三问",
                "四问");
        var pairs = Jsoup.parse(given().get("/articles/" + slug).asString()).select("section.pair");
        assertThat(pairs.get(0).select(".overtaken a").attr("href")).isEqualTo("/articles/xin-da#qa-3");
        assertThat(pairs.get(1).select(".overtaken").text()).contains("已废止");
        assertThat(pairs.get(1).select(".overtaken a")).isEmpty();
        assertThat(pairs.get(2).select(".overtaken").text()).contains("有效到 2020-01-01");
        assertThat(pairs.get(3).select(".overtaken")).isEmpty();
        var listed = page("?region=wenxian").select(".answers li:has(.overtaken)");
        assertThat(listed.select("h3").eachText()).containsExactly("一问", "二问", "三问");
        assertThat(listed.select(".overtaken").eachText())
                .as("as the page of the article says it")
                .isEqualTo(pairs.select(".overtaken").eachText());
        assertThat(listed.get(0).select(".overtaken a").attr("href")).isEqualTo("/articles/xin-da#qa-3");
    }

    @Test
    void what_is_due_is_told_apart_from_what_has_no_day_and_what_is_over() {
        var today = LocalDate.of(2026, 11, 28);
        var due = new Filing.OfPair(1, List.of(), List.of(), "valid", null, null, today.plusDays(29), "");
        var later = new Filing.OfPair(2, List.of(), List.of(), "valid", null, null, today.plusDays(31), "");
        var ended = new Filing.OfPair(3, List.of(), List.of(), "valid", null, today.minusDays(1), null, "");
        var slug = published(List.of(due, later, ended, filed(4, "expired", null, "")), "一", "二", "三", "四", "五");
        assertThat(numbers(AnswersToReview.Tray.DUE, slug, today)).containsExactlyInAnyOrder(1, 3);
        assertThat(numbers(AnswersToReview.Tray.UNDATED, slug, today)).containsExactlyInAnyOrder(3, 5);
        assertThat(numbers(AnswersToReview.Tray.OVER, slug, today)).containsExactly(4);
        assertThat(numbers(AnswersToReview.Tray.ALL, slug, today)).hasSize(5);
    }

    private List<Integer> numbers(AnswersToReview.Tray tray, String slug, LocalDate today) {
        return toReview.list(tray, "渡口", today, 1, 500).stream()
                .filter(row -> row.slug().equals(slug))
                .map(AnswersToReview.Row::number)
                .toList();
    }

    private static List<String> hrefs(String query) {
        return page(query).select(".answers h3 a").eachAttr("href");
    }

    private static Document page(String query) {
        return Jsoup.parse(given().get("/qa" + query).asString());
    }

    private static Filing.OfPair filed(int number, String validity, @Nullable LocalDate until, String supersededBy) {
        return new Filing.OfPair(number, List.of(), List.of("渡船工人"), validity, null, until, null, supersededBy);
    }

    private String published(List<Filing.OfPair> filed, String... questions) {
        var pairs = IntStream.range(0, questions.length)
                .<Block>mapToObj(at -> new Qa(
                        at + 1,
                        Spans.of(questions[at]),
                        List.of(new Paragraph(Spans.of("到渡口的驿站去。"))),
                        "去驿站。",
                        "渡口办",
                        IssueDate.of("2022-07"),
                        List.of()))
                .toList();
        var filing = new Filing("community", List.of("yiye-xingye"), List.of("wenxian"), List.of(), List.of(), filed);
        var draft = new Draft(run, true, null, SomeNews.of("渡口答问", pairs), filing, Map.of(), Map.of());
        return importArticle.run(Actor.IMPORT, draft, true).slug();
    }
}

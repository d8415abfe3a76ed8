package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.Kind;
import org.xingyao.article.block.IssueDate;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.list.StoryMatrix;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.Statements;
import org.xingyao.testsupport.TestClock;

/** Regions by stars: how many stories there are, and for how long there has been none. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MatrixPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PATH = "/desk/stars/matrix";
    private static final List<String> EIGHT = List.of("支部过硬", "平安法治", "产业兴旺", "生态宜居", "文明幸福", "共建共享", "幸福和谐", "宜业兴业");

    @Inject
    AddUser addUser;

    @Inject
    ImportArticle importArticle;

    @Inject
    TestClock clock;

    @Inject
    Leftovers leftovers;

    @Inject
    StoryMatrix matrix;

    @Inject
    EntityManagerFactory factory;

    private DeskClient desk;

    @BeforeEach
    void signIn() {
        clock.forward(Duration.ofDays(1).plusHours(1));
        var name = "matrix" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, Role.TAGGER, PASSWORD, false);
        desk = DeskClient.signIn(name, PASSWORD);
    }

    @AfterEach
    void readersSeeWhatTheySawBefore() {
        leftovers.withdraw();
    }

    @Test
    void a_story_counts_in_each_of_its_cells_and_a_place_inside_a_unit_for_the_unit() {
        var today = LocalDate.now(clock);
        publish(today, List.of("chanye-xingwang", "pingan-fazhi"), List.of("shifanqu-sujiazuo", "xiuwu"));
        publish(today.minusDays(43), List.of("shengtai-yiju"), List.of("xiuwu"));
        var month = page("?from=" + today.minusDays(9) + "&to=" + today);
        assertThat(month.select("thead tr:last-child th").eachText()).isEqualTo(EIGHT);
        assertThat(month.select("thead tr:first-child th").eachText()).containsExactly("两类共有", "农村", "城市社区", "合计");
        assertThat(month.select("tbody tr")).hasSize(11);
        assertThat(cell(month, "修武县", "产业兴旺").text()).isEqualTo("1");
        assertThat(cell(month, "修武县", "平安法治").text()).isEqualTo("1");
        assertThat(cell(month, "焦作城乡一体化示范区", "产业兴旺").text()).isEqualTo("1");
        assertThat(cell(month, "修武县", "生态宜居").text()).isEqualTo("无稿 43 天");
        assertThat(cell(month, "修武县", "共建共享").text()).isEqualTo("从未");
        assertThat(cell(month, "修武县", "共建共享").select("a")).isEmpty();
        assertThat(row(month, "修武县").select("td.sum").text()).isEqualTo("2");
        assertThat(month.select("tfoot td").eachText())
                .as("the last is the sum of the others")
                .endsWith("4")
                .contains("2");
        var longer = page("?from=" + today.minusDays(43) + "&to=" + today);
        assertThat(cell(longer, "修武县", "生态宜居").text()).isEqualTo("1");
        var earlier = page("?from=" + today.minusDays(9) + "&to=" + today.minusDays(3));
        assertThat(cell(earlier, "修武县", "产业兴旺").text()).isEqualTo("期内无稿");
    }

    @Test
    void a_cell_leads_to_the_stories_it_counts() {
        var today = LocalDate.now(clock);
        publish(today, List.of("chanye-xingwang"), List.of("xiuwu"));
        publish(today.minusDays(2), List.of("chanye-xingwang"), List.of("xiuwu"));
        publish(today.minusDays(20), List.of("chanye-xingwang"), List.of("xiuwu"));
        for (var query : List.of("?from=" + today.minusDays(5), "?from=" + today.minusDays(60), "")) {
            var cell = cell(page(query), "修武县", "产业兴旺");
            var list = Jsoup.parse(desk.asks()
                    .urlEncodingEnabled(false)
                    .get(cell.expectFirst("a").attr("href"))
                    .asString());
            assertThat(list.select("table.articles tbody tr")).hasSize(Integer.parseInt(cell.text()));
        }
    }

    @Test
    void withdrawn_stories_and_drafts_do_not_count() {
        var today = LocalDate.now(clock);
        publish(today, List.of("shengtai-yiju"), List.of("macun"));
        assertThat(cell(page(""), "马村区", "生态宜居").text()).isEqualTo("1");
        leftovers.withdraw();
        importArticle.run(Actor.IMPORT, draft(today, List.of("shengtai-yiju"), List.of("macun")), false);
        assertThat(cell(page(""), "马村区", "生态宜居").text()).isEqualTo("从未");
    }

    @Test
    void all_the_counts_are_one_query() {
        var actor = new Actor("计数", Set.of(Role.TAGGER), "");
        assertThat(Statements.of(
                        factory, () -> matrix.counts(actor, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"?from=morgen, from, 请写成", "?to=2026-02-30, to, 请写成", "?from=2026-02-02&to=2026-02-01, to, 早于开始"})
    void a_period_that_makes_no_sense_names_its_field(String query, String field, String said) {
        var answer = desk.get(PATH + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("[role=alert]").text()).contains(said);
        assertThat(page.select("[aria-invalid]").attr("id")).isEqualTo(field);
    }

    private void publish(LocalDate issued, List<String> stars, List<String> regions) {
        importArticle.run(Actor.IMPORT, draft(issued, stars, regions), true);
    }

    private static Draft draft(LocalDate issued, List<String> stars, List<String> regions) {
        var content = new EditionContent(
                Kind.NEWS,
                "",
                "分布",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                0,
                new IssueDate(issued.toString(), false),
                "",
                null,
                "",
                List.of(Paragraph.of("文")),
                List.of());
        return new Draft(
                "m" + Long.toString(System.nanoTime(), 36),
                true,
                null,
                content,
                new Filing("none", stars, regions, List.of(), List.of(), List.of()),
                Map.of(),
                Map.of());
    }

    private Document page(String query) {
        var answer = desk.get(PATH + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Element row(Document page, String region) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static Element cell(Document page, String region, String star) {
        return row(page, region).select("td").get(EIGHT.indexOf(star));
    }
}

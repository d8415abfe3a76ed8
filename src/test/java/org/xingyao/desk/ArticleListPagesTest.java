package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.Byline;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.Statements;
import org.xingyao.testsupport.TestClock;

/** What lies on the desk, by state, and what is done to many at once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArticleListPagesTest {
    private static final String PASSWORD = "正确的口令 12";

    /** In no other article. */
    private final String coined = "龖" + UUID.randomUUID().toString().replaceAll("[\\d-]", "") + "龖";

    private final String run = "l" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    PublishArticle publish;

    @Inject
    TestClock clock;

    @Inject
    EntityManagerFactory factory;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void readersSeeWhatTheySawBefore() {
        leftovers.withdraw();
    }

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @Test
    void a_draft_is_counted_where_it_lies_and_moves_on_when_it_is_published() {
        var desk = desk(Role.SECTION_CHIEF);
        var before = counts(list(desk, ""));
        var slug = draft("甲", "");
        var after = counts(list(desk, ""));
        assertThat(after.get("草稿")).isEqualTo(before.getOrDefault("草稿", 0L) + 1);
        publish.run(Actor.IMPORT, slug);
        var published = counts(list(desk, ""));
        assertThat(published.get("草稿")).isEqualTo(before.getOrDefault("草稿", 0L));
        assertThat(published.get("已发布")).isEqualTo(before.getOrDefault("已发布", 0L) + 1);
        assertThat(headlines(list(desk, "tray=live&q=" + slug))).containsExactly("甲" + coined);
    }

    @Test
    void drafts_are_found_by_words_of_their_body_their_writer_and_in_any_order() {
        var desk = desk(Role.EDITOR);
        draft("乙", "连日来，温县各村把会场搬进院坝。");
        draft("丙", "今天下雨。");
        assertThat(headlines(list(desk, "tray=draft&q=院坝 " + coined))).containsExactly("乙" + coined);
        assertThat(headlines(list(desk, "tray=draft&q=" + coined + " 溫縣"))).containsExactly("乙" + coined);
        assertThat(headlines(list(desk, "tray=draft&q=杜挺勇 " + coined))).hasSize(2);
        assertThat(headlines(list(desk, "tray=draft&q=" + coined + " 100%"))).isEmpty();
        assertThat(list(desk, "tray=draft&q=" + coined + "无").text()).contains("没有符合条件的稿件");
    }

    @Test
    void filters_and_order_stand_in_the_address() {
        var desk = desk(Role.EDITOR);
        draft("阿", "");
        draft("赵", "");
        draft("李", "");
        var q = "tray=draft&q=" + coined;
        assertThat(headlines(list(desk, q + "&sort=headline")))
                .containsExactly("阿" + coined, "李" + coined, "赵" + coined);
        assertThat(headlines(list(desk, q + "&sort=headline&dir=desc")))
                .containsExactly("赵" + coined, "李" + coined, "阿" + coined);
        assertThat(headlines(list(desk, q))).containsExactly("李" + coined, "赵" + coined, "阿" + coined);
        assertThat(headlines(list(desk, q + "&kind=qa"))).isEmpty();
        assertThat(headlines(list(desk, q + "&column=dajizhewen&kind=news&author=导入&since=2020-01-01")))
                .hasSize(3);
        assertThat(headlines(list(desk, q + "&column=nirgends"))).isEmpty();
        assertThat(headlines(list(desk, q + "&star=yiye-xingye"))).isEmpty();
        assertThat(headlines(list(desk, q + "&region=wenxian"))).isEmpty();
        assertThat(list(desk, q + "&sort=headline")
                        .select("th[aria-sort=ascending]")
                        .text())
                .isEqualTo("标题");
        var nonsense = desk.get("/desk/articles?tray=x&sort=y&dir=z&page=-1&since=morgen&kind=x&column='&star=%00");
        assertThat(nonsense.statusCode()).isEqualTo(200);
    }

    @Test
    void a_bulk_says_for_each_what_was_done_or_why_not_and_is_taken_back() {
        var desk = desk(Role.SECTION_CHIEF);
        var live = draft("丁", "");
        publish.run(Actor.IMPORT, live);
        var written = draft("戊", "");
        var withdrawn = page(act(desk, "withdraw", List.of(live, written), Map.of("reason", "内容有误")));
        assertThat(withdrawn.select("h2#outcomes").text()).isEqualTo("完成 1 篇，没有完成 1 篇");
        assertThat(withdrawn.select(".well").text()).isEqualTo("已完成 丁" + coined + "：已撤稿");
        assertThat(withdrawn.select(".not").text()).contains("没有完成 戊" + coined, "没有在线");
        var moved = page(act(desk, "move", List.of(written), Map.of("to", "huaichuan-dangqi-hong")));
        assertThat(moved.select(".well").text()).contains("已移到“怀川党旗红”");
        var undo = moved.select(".outcomes form input[name=before]").attr("value");
        var back = page(act(desk, "move-back", List.of(written), Map.of("before", undo)));
        assertThat(back.select(".well").text()).contains("已移到“答记者问”");
    }

    @Test
    void drafts_are_handed_in_and_thrown_away_and_both_are_taken_back() {
        var desk = desk(Role.EDITOR);
        var slug = draft("送", "正文里的院坝会。");
        var empty = draft("空", "");
        var handedIn = page(act(desk, "submit", List.of(slug, empty), Map.of()));
        assertThat(handedIn.select(".well").text()).isEqualTo("已完成 送" + coined + "：已送审");
        assertThat(handedIn.select(".not").text()).contains("空" + coined, "正文还是空的");
        assertThat(headlines(list(desk, "tray=first-review&q=院坝会 " + coined))).containsExactly("送" + coined);
        assertThat(headlines(list(desk, "tray=draft&q=" + coined))).containsExactly("空" + coined);
        var undo = handedIn.select(".outcomes form input[name=do]").attr("value");
        act(desk, undo, List.of(slug), Map.of());
        assertThat(headlines(list(desk, "tray=draft&q=" + coined))).hasSize(2);
        var thrownAway = page(act(desk, "discard", List.of(empty), Map.of()));
        assertThat(headlines(list(desk, "tray=draft&q=" + coined))).containsExactly("送" + coined);
        assertThat(desk.get("/desk/articles/discarded").asString()).contains("空" + coined);
        act(desk, thrownAway.select(".outcomes form input[name=do]").attr("value"), List.of(empty), Map.of());
        assertThat(headlines(list(desk, "tray=draft&q=" + coined))).hasSize(2);
        assertThat(page(act(desk, "restore", List.of(empty), Map.of()))
                        .select(".not")
                        .text())
                .contains("没有可恢复的草稿");
    }

    @Test
    void a_correspondent_sees_and_counts_nothing_but_their_own() {
        draft("别", "院坝会。");
        var desk = desk(Role.CORRESPONDENT);
        desk.post("/desk/articles/new", Map.of("headline", "我" + coined, "kind", "news"));
        assertThat(headlines(list(desk, "tray=draft&q=" + coined))).containsExactly("我" + coined);
        assertThat(counts(list(desk, "")).values()).containsOnly(0L, 1L);
        assertThat(counts(list(desk, ""))).containsEntry("草稿", 1L).containsEntry("已发布", 0L);
        assertThat(desk.get("/desk").asString()).contains("我" + coined).doesNotContain("别" + coined);
        var others = page(act(desk, "submit", List.of(run), Map.of()));
        assertThat(others.select(".not").text()).contains(run).doesNotContain("别" + coined);
    }

    @Test
    void a_bulk_that_makes_no_sense_keeps_what_was_chosen() {
        var desk = desk(Role.SECTION_CHIEF);
        var slug = draft("己", "");
        var nothing = act(desk, "publish", List.of(), Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(page(nothing).select("[role=alert]").text()).contains("没有勾选稿件");
        var noReason = act(desk, "withdraw", List.of(slug), Map.of());
        assertThat(noReason.statusCode()).isEqualTo(400);
        assertThat(page(noReason).select("input[name=slug][checked]").eachAttr("value"))
                .containsExactly(slug);
        assertThat(act(desk, "eat", List.of(slug), Map.of()).statusCode()).isEqualTo(400);
        assertThat(page(act(desk, "publish", List.of("nirgends"), Map.of()))
                        .select(".not")
                        .text())
                .contains("nirgends");
    }

    @Test
    void whoever_may_not_do_it_is_told_so_for_each() {
        var desk = desk(Role.REPORTER);
        var slug = draft("庚", "");
        assertThat(list(desk, "tray=draft").select("#do option").eachAttr("value"))
                .containsExactly("", "submit", "move", "discard");
        assertThat(page(act(desk, "withdraw", List.of(slug), Map.of("reason", "试")))
                        .select(".not")
                        .text())
                .contains("没有“撤稿”的权限");
        assertThat(desk(Role.AUDITOR).get("/desk/articles").statusCode()).isEqualTo(403);
        assertThat(desk(Role.AUDITOR).get("/desk").asString()).doesNotContain("/desk/articles");
    }

    @Test
    void a_new_article_begins_with_a_headline_and_is_mine() {
        var desk = desk(Role.REPORTER);
        var refused = desk.post("/desk/articles/new", Map.of("headline", coined, "kind", "qa", "number", "7"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(page(refused).select("#headline").val()).isEqualTo(coined);
        assertThat(page(refused).select("[aria-invalid]").attr("id")).isEqualTo("number");
        var begun = desk.post(
                "/desk/articles/new",
                Map.of(
                        "headline",
                        "辛" + coined,
                        "kind",
                        "qa",
                        "column",
                        "dajizhewen",
                        "series",
                        "wuxing-dajizhewen-2022",
                        "number",
                        "7"));
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location")).matches(".*/desk/articles/[a-z0-9-]+/edit");
        assertThat(headlines(list(desk, "tray=mine"))).containsExactly("辛" + coined);
        assertThat(desk.get("/desk").asString()).contains("辛" + coined);
        var hint = page(desk.get("/desk/articles/new")).select("#series").text();
        assertThat(hint).contains("上一期：6");
    }

    @Test
    void a_list_of_many_costs_as_many_queries_as_one_of_few() {
        var desk = desk(Role.EDITOR);
        for (int i = 0; i < 5; i++) draft("少" + i, "");
        var q = "tray=draft&q=" + coined;
        list(desk, q);
        var few = Statements.of(
                factory, () -> assertThat(headlines(list(desk, q))).hasSize(5));
        for (int i = 0; i < 50; i++) draft("多" + i, "");
        var many = Statements.of(
                factory, () -> assertThat(headlines(list(desk, q))).hasSize(50));
        assertThat(many).isEqualTo(few);
        assertThat(headlines(list(desk, q + "&page=2"))).hasSize(5);
    }

    private String draft(String headline, String text) {
        var content = new EditionContent(
                Kind.NEWS,
                "",
                headline + coined,
                "",
                "",
                "",
                List.of(Byline.parse("本报记者 杜挺勇")),
                "dajizhewen",
                "",
                0,
                null,
                "",
                null,
                "",
                text.isEmpty() ? List.of() : List.of(new Paragraph(Spans.of(text))),
                List.of());
        return create.run(Actor.IMPORT, SomeNews.draft(run, content)).slug();
    }

    private Response act(DeskClient desk, String what, List<String> slugs, Map<String, String> more) {
        return desk.asks()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", desk.csrf())
                .formParam("do", what)
                .formParam("slug", slugs)
                .formParams(more)
                .queryParam("tray", "draft")
                .queryParam("q", coined)
                .post("/desk/articles");
    }

    private static Document list(DeskClient desk, String query) {
        var asks = desk.asks();
        for (var part : query.split("&"))
            if (!part.isEmpty()) asks = asks.queryParam(part.split("=")[0], part.split("=", 2)[1]);
        return page(asks.get("/desk/articles"));
    }

    private static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    private static List<String> headlines(Document page) {
        return page.select("tr[data-row] th a").eachText();
    }

    private static Map<String, Long> counts(Document page) {
        return page.select("nav.tabs a").stream()
                .collect(java.util.stream.Collectors.toMap(
                        tab -> tab.ownText().strip(),
                        tab -> Long.parseLong(tab.expectFirst(".count").text())));
    }

    private DeskClient desk(Role role) {
        var name = "list" + System.nanoTime();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** The preview at the desk: the public page of what is being written, and who gets to see it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PreviewPagesTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final String PICTURE = "a".repeat(64) + ".jpg";
    private static final List<String> SEED = List.of(
            "chuangjian-yiye-xingye-xing",
            "shifanqu-sizhua-sitisheng",
            "wenxian-zhuti-dangri-sandu",
            "zuishi-wuxing-yao-huaichuan");

    private final String run = "pv" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(java.time.Duration.ofDays(1).plusHours(1));
    }

    @Test
    void the_preview_of_what_readers_see_is_their_very_page() {
        var desk = desk(Role.EDITOR);
        for (var slug : SEED) {
            var theirs = Jsoup.parse(given().get("/articles/" + slug).asString());
            var ours = page(desk, slug, "");
            // What only a reader can do: pass it on, choose how to read, and have it read aloud.
            theirs.select(".share, .on-paper, .look, .aloud-place").remove();
            assertThat(ours.expectFirst("main").outerHtml())
                    .as(slug)
                    .isEqualToIgnoringWhitespace(theirs.expectFirst("main").outerHtml());
            assertThat(ours.expectFirst(".masthead").outerHtml())
                    .isEqualToIgnoringWhitespace(theirs.expectFirst(".masthead").outerHtml());
            assertThat(ours.expectFirst(".band").text()).contains("与读者看到的一样");
            assertThat(theirs.select(".band, meta[name=robots]")).isEmpty();
            assertThat(theirs.expectFirst("html").hasAttr("data-theme")).isFalse();
        }
    }

    @Test
    void a_draft_is_shown_as_its_page_with_a_band_that_says_it_is_not_published() {
        var slug = draft("预览稿的主标题", List.of(paragraph("预览的第一段。"), new Figure("p1", PICTURE, "图说", "", "")));
        var answer = desk(Role.EDITOR).get(preview(slug) + "/page");
        var page = Jsoup.parse(answer.asString());
        assertThat(page.expectFirst(".band strong").text()).isEqualTo("预览稿，未发布");
        assertThat(page.expectFirst(".band").text()).contains("另一位");
        assertThat(page.expectFirst("h1").text()).isEqualTo("预览稿的主标题");
        assertThat(page.expectFirst(".prose p").text()).endsWith("预览的第一段。");
        assertThat(page.expectFirst(".prose img").attr("src")).isEqualTo("/desk/media/files/" + PICTURE);
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'");
        assertThat(answer.header("X-Frame-Options")).isNull();
    }

    @Test
    void a_draft_that_lacks_nearly_everything_has_a_preview_too() {
        var content = content(Kind.QA, "", "dajizhewen", "wuxing-dajizhewen-2022", List.of());
        var slug = create.begin(new Actor("另一位", Set.of(Role.EDITOR), ""), SomeNews.draft("bare-" + run, content))
                .slug();
        var desk = desk(Role.EDITOR);
        assertThat(page(desk, slug, "").expectFirst("h1").text()).isEmpty();
        assertThat(desk.get(preview(slug)).asString()).contains("（无题）");
    }

    @Test
    void theme_and_size_stand_on_the_page_and_what_is_not_known_does_not() {
        var desk = desk(Role.EDITOR);
        var slug = draft("配色", List.of());
        var html = page(desk, slug, "?theme=dark&size=large").expectFirst("html");
        assertThat(html.attr("data-theme")).isEqualTo("dark");
        assertThat(html.attr("data-size")).isEqualTo("large");
        assertThat(page(desk, slug, "?theme=light").expectFirst("html").attr("data-theme"))
                .isEqualTo("light");
        var junk = page(desk, slug, "?theme=%22%3E%3Cscript%3E&size=9").expectFirst("html");
        assertThat(junk.hasAttr("data-theme")).isFalse();
        assertThat(junk.hasAttr("data-size")).isFalse();
    }

    @Test
    void the_frame_page_chooses_width_colours_and_size_by_links_alone() {
        var desk = desk(Role.EDITOR);
        var slug = draft("窗口", List.of());
        var page = Jsoup.parse(desk.get(preview(slug) + "?width=390&theme=dark").asString());
        var frame = page.expectFirst("iframe");
        assertThat(frame.attr("width")).isEqualTo("390");
        assertThat(frame.attr("src")).isEqualTo(preview(slug) + "/page?theme=dark");
        assertThat(page.select(".choices [aria-current]").eachText()).containsExactly("手机 390", "深色", "标准");
        assertThat(page.expectFirst("a[data-value=large]").attr("href"))
                .isEqualTo(preview(slug) + "?width=390&theme=dark&size=large");
        assertThat(page.expectFirst("main p a").attr("href")).isEqualTo("/desk/articles/" + slug + "/edit");
        assertThat(page.select("main a[data-name]")).hasSize(8);
        var plain =
                Jsoup.parse(desk.get(preview(slug) + "?width=12&theme=x&size=x").asString());
        assertThat(plain.expectFirst("iframe").attr("width")).isEqualTo("1440");
        assertThat(plain.expectFirst("iframe").attr("src")).isEqualTo(preview(slug) + "/page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/page"})
    void a_correspondent_previews_only_what_is_their_own(String part) {
        var name = run + "t";
        addUser.run(Actor.OPERATOR, name, Role.CORRESPONDENT, PASSWORD, false);
        var desk = DeskClient.signIn(name, PASSWORD);
        var others = draft("别人的稿", List.of());
        var own = create.begin(
                        new Actor(name, Set.of(Role.CORRESPONDENT), ""),
                        SomeNews.draft("own-" + run, content(Kind.NEWS, "自己的稿", "", "", List.of())))
                .slug();
        assertThat(desk.get(preview(own) + part).statusCode()).isEqualTo(200);
        var refused = desk.get(preview(others) + part);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.asString()).doesNotContain("别人的稿");
        assertThat(desk.post(preview(others) + "/links", Map.of("days", "1")).statusCode())
                .isEqualTo(404);
        assertThat(given().redirects().follow(false).get(preview(own) + part).header("Location"))
                .endsWith("/desk/login");
    }

    @Test
    void what_an_article_says_is_shown_as_text() {
        var nasty = "\"><script>alert(1)</script>{inject:clock}";
        var slug = draft(nasty, List.of(paragraph(nasty)));
        var desk = desk(Role.EDITOR);
        for (var one : List.of(desk.get(preview(slug)), desk.get(preview(slug) + "/page"))) {
            assertThat(Jsoup.parse(one.asString()).select("script:not([src])")).isEmpty();
            assertThat(one.asString()).contains("{inject:clock}");
        }
    }

    private static String preview(String slug) {
        return "/desk/articles/" + slug + "/preview";
    }

    private static Document page(DeskClient desk, String slug, String query) {
        Response answer = desk.get(preview(slug) + "/page" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(Spans.of(text));
    }

    private static EditionContent content(
            Kind kind, String headline, String column, String series, List<Block> blocks) {
        return new EditionContent(
                kind, "", headline, "", "", "", List.of(), column, series, 0, null, "", null, "", blocks, List.of());
    }

    private String draft(String headline, List<Block> blocks) {
        return create.begin(
                        new Actor("另一位", Set.of(Role.EDITOR), ""),
                        SomeNews.draft("preview-" + run, content(Kind.NEWS, headline, "", "", blocks)))
                .slug();
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

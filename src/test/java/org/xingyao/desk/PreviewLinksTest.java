package org.xingyao.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Role;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Figure;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.editorial.AddPhoto;
import org.xingyao.editorial.AddUser;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.DiscardDraft;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.editorial.SharePreview;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.Pictures;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SiteMaps;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;
import org.xingyao.text.Digest;

/** Links by which somebody without an account reads a manuscript: this one, for a while, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PreviewLinksTest {
    private static final String PASSWORD = "正确的口令 12";
    private static final Actor EDITOR = new Actor("另一位", Set.of(Role.EDITOR), "");

    private final String run = "pl" + Long.toString(System.nanoTime(), 36);

    @Inject
    AddUser addUser;

    @Inject
    CreateArticle create;

    @Inject
    SaveWorkingCopy save;

    @Inject
    DiscardDraft discard;

    @Inject
    ImportArticle importArticle;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    SharePreview share;

    @Inject
    Manuscripts manuscripts;

    @Inject
    MediaStore store;

    @Inject
    AddPhoto addPhoto;

    @Inject
    EntityManager database;

    @Inject
    Leftovers leftovers;

    @Inject
    TestClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void nobodyWaitsBeforeTheDoor() {
        clock.forward(Duration.ofDays(1).plusHours(1));
    }

    @AfterEach
    void takeBack() {
        leftovers.withdraw();
    }

    @Test
    void a_link_is_shown_once_and_opens_the_text_as_it_is_now() {
        var slug = draft("外看的稿", List.of(paragraph("先写的一段。")));
        var desk = desk(Role.REPORTER);
        var made = desk.post(preview(slug) + "/links", Map.of("days", "3"));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        var path = path(Jsoup.parse(made.asString()));
        assertThat(path).matches("/preview/[A-Za-z0-9]{45}");
        assertThat(desk.get(preview(slug)).asString()).doesNotContain(path);

        var manuscript = manuscripts.bySlug(EDITOR, slug);
        save.run(EDITOR, slug, content("外看的稿", List.of(paragraph("后写的一段。"))), manuscript.tag());
        var page = Jsoup.parse(given().get(path).asString());
        assertThat(page.expectFirst(".prose").text()).contains("后写的一段。").doesNotContain("先写的一段。");
        assertThat(page.expectFirst(".band strong").text()).isEqualTo("预览稿，未发布");
        assertThat(page.expectFirst(".band").text()).contains("最近保存的文字", "失效", until(made));
        assertThat(page.select("a[href^=/desk]")).isEmpty();
        assertThat(Jsoup.parse(given().get(path + "?theme=dark&size=large").asString())
                        .expectFirst("html")
                        .attr("data-size"))
                .isEqualTo("large");
    }

    @Test
    void a_shared_page_is_kept_nowhere_found_by_no_engine_and_gives_the_link_to_nobody() {
        var answer = given().get("/preview/" + share.run(EDITOR, draft("外看", List.of()), 1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertKeptToItself(answer);
        assertKeptToItself(given().get("/preview/none"));
        assertThat(Jsoup.parse(answer.asString())
                        .expectFirst("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(answer.cookies()).isEmpty();
    }

    private static void assertKeptToItself(Response answer) {
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().getValues("X-Robots-Tag")).containsExactly("noindex");
    }

    @Test
    void without_its_link_a_draft_is_nowhere() {
        var slug = draft("藏着的稿", List.of(paragraph("藏着的话。")));
        var token = share.run(EDITOR, slug, 7);
        for (var path : List.of(
                "/articles/" + slug,
                "/preview/" + slug,
                "/preview/" + slug + "/media/x",
                "/preview",
                "/preview/",
                "/preview/" + token.substring(1),
                "/preview/" + token + "x",
                "/preview/" + token.toLowerCase(java.util.Locale.ROOT),
                "/preview/" + Digest.sha256(token),
                "/preview/%00",
                "/preview/" + token + "/media/..%2f..%2fpom.xml")) {
            var answer = given().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.asString()).as(path).doesNotContain("藏着的");
        }
        for (var path : List.of("/", "/feed.xml", "/search?q=藏着的稿"))
            assertThat(given().get(path).asString()).as(path).doesNotContain(slug, "藏着的话");
        assertThat(SiteMaps.all()).doesNotContain(slug);
        // The link is no way into the desk.
        assertThat(given().redirects()
                        .follow(false)
                        .get(preview(slug) + "?token=" + token)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_preview_tells_machines_nothing_and_offers_nothing_to_share() {
        var answer = given().get("/preview/" + share.run(EDITOR, draft("不给机器看的稿", List.of()), 7));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString())
                        .select("script[type=application/ld+json], meta[property], link[rel=canonical], .share"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7})
    void a_link_lives_as_long_as_was_chosen(int days) {
        var path = "/preview/" + share.run(EDITOR, draft("有期限的稿", List.of()), days);
        clock.forward(Duration.ofDays(days).minusMinutes(5));
        assertThat(given().get(path).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofMinutes(6));
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void an_expired_an_ended_and_an_invented_link_are_answered_alike() {
        var slug = draft("三种链接", List.of());
        var expired = "/preview/" + share.run(EDITOR, slug, 1);
        clock.forward(Duration.ofDays(1).plusSeconds(1));
        var ended = "/preview/" + share.run(EDITOR, slug, 1);
        var desk = desk(Role.EDITOR);
        var page = Jsoup.parse(desk.get(preview(slug)).asString());
        assertThat(page.select(".share td:nth-child(4)").eachText()).containsExactly("有效", "已到期");
        var end = page.select(".share td form").attr("action");
        var done = desk.post(end, Map.of());
        assertThat(done.statusCode()).isEqualTo(303);
        var after = Jsoup.parse(desk.get(URI.create(done.header("Location")).getPath() + "?done=ended")
                .asString());
        assertThat(after.expectFirst(".done").text()).contains("已作废");
        assertThat(after.select(".share td:nth-child(4)").eachText()).containsExactly("已作废", "已到期");
        assertThat(after.select(".share td form")).isEmpty();
        assertThat(desk.post(end, Map.of()).statusCode()).as("once more").isEqualTo(303);
        var invented = given().get("/preview/" + "a".repeat(45));
        for (var path : List.of(expired, ended)) {
            var answer = given().get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.asString()).isEqualTo(invented.asString());
        }
    }

    @Test
    void a_link_is_ended_only_by_the_way_of_its_own_article() {
        var desk = desk(Role.EDITOR);
        var slug = draft("第一篇", List.of());
        var other = draft("第二篇", List.of());
        var path = "/preview/" + share.run(EDITOR, slug, 1);
        var end = Jsoup.parse(desk.get(preview(slug)).asString())
                .select(".share td form")
                .attr("action");
        assertThat(desk.post(end.replace(slug, other), Map.of()).statusCode()).isEqualTo(404);
        assertThat(given().get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void only_pictures_that_stand_in_the_text_are_given_out() throws IOException {
        var own = picture(1);
        var others = picture(2);
        var path = "/preview/" + share.run(EDITOR, draft("有图的稿", List.of(figure(own))), 1);
        draft("别的有图的稿", List.of(figure(others)));
        var src = Jsoup.parse(given().get(path).asString())
                .expectFirst(".prose img")
                .attr("src");
        assertThat(src).isEqualTo(path + "/media/" + own);
        var shown = given().get(src);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.contentType()).isEqualTo("image/png");
        assertThat(Digest.sha256(shown.asByteArray()) + ".png").isEqualTo(own);
        assertKeptToItself(shown);
        assertThat(given().get(path + "/media/" + others).statusCode()).isEqualTo(404);
        assertThat(given().get("/media/" + own).statusCode()).as("public").isEqualTo(404);
        clock.forward(Duration.ofDays(2));
        assertThat(given().get(src).statusCode()).as("expired").isEqualTo(404);
    }

    @Test
    void copies_of_pictures_that_stand_in_the_text_are_given_out_as_what_they_are() throws IOException {
        var own = inLibrary(600);
        var other = inLibrary(500);
        Eventually.check(
                "the smaller copies are made",
                Duration.ofSeconds(20),
                () -> !copies(own).isEmpty() && !copies(other).isEmpty());
        var path = "/preview/" + share.run(EDITOR, draft("有小图的稿", List.of(figure(own))), 1);
        var picture = Jsoup.parse(given().get(path).asString()).expectFirst(".prose picture");
        for (var source : picture.select("[srcset]")) {
            for (var candidate : source.attr("srcset").split(", ")) {
                var address = candidate.split(" ")[0];
                assertThat(address).startsWith(path + "/media/");
                var answer = given().get(address);
                assertThat(answer.contentType()).isEqualTo(address.endsWith(".webp") ? "image/webp" : "image/jpeg");
                assertKeptToItself(answer);
            }
        }
        assertThat(picture.select("source[type=image/webp]")).hasSize(1);
        for (var copy : copies(other))
            assertThat(given().get(path + "/media/" + copy).statusCode()).isEqualTo(404);
    }

    /** So wide that no copy of one is a copy of another, too. */
    private String inLibrary(int width) throws IOException {
        var file = Files.write(folder.resolve("a.jpg"), Pictures.jpeg(width, 480, System.nanoTime()));
        return Objects.requireNonNull(addPhoto.run(EDITOR, file).file);
    }

    private List<String> copies(String file) {
        return rows("select r.file from rendition r join photo p on p.id = r.photo_id where p.file = '" + file + "'");
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone_behind_its_link_too() {
        var slug = draft("不要的稿", List.of());
        var path = "/preview/" + share.run(EDITOR, slug, 7);
        discard.run(EDITOR, slug);
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(desk(Role.EDITOR)
                        .post(preview(slug) + "/links", Map.of("days", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_withdrawal_ends_the_links() {
        var draft = new Draft(
                "live-" + run, false, null, content("在线的稿", List.of(paragraph("文。"))), Filing.NONE, Map.of(), Map.of());
        var slug = importArticle.run(Actor.IMPORT, draft, true).slug();
        var path = "/preview/" + share.run(EDITOR, slug, 7);
        assertThat(given().get(path).asString()).contains("与读者看到的一样");
        withdraw.run(Actor.IMPORT, slug, "有误");
        assertThat(given().get(path).statusCode()).isEqualTo(404);
        assertThat(given().get("/preview/" + share.run(EDITOR, slug, 7)).statusCode())
                .as("a link made since")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0", "-1", "3.5", "9999999999", "三天"})
    void a_life_that_is_not_offered_is_refused_and_the_field_is_named(String days) {
        var refused = desk(Role.EDITOR).post(preview(draft("期限", List.of())) + "/links", Map.of("days", days));
        assertThat(refused.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.expectFirst(".error").text()).contains("有效期请选 1 天、3 天或 7 天");
        assertThat(page.expectFirst("#days").hasAttr("aria-invalid")).isTrue();
        assertThat(page.select("#fresh")).isEmpty();
    }

    @Test
    void there_are_never_more_than_twenty_open_links() {
        var slug = draft("很多链接", List.of());
        for (int i = 0; i < 20; i++) share.run(EDITOR, slug, 1);
        var desk = desk(Role.EDITOR);
        var refused = desk.post(preview(slug) + "/links", Map.of("days", "1"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("请先作废不用的");
        clock.forward(Duration.ofDays(1));
        assertThat(share.run(EDITOR, slug, 1)).isNotEmpty();
    }

    @Test
    void the_token_is_stored_nowhere_and_the_audit_log_says_who_shared_and_who_ended() {
        var slug = draft("留痕的稿", List.of());
        var desk = desk(Role.EDITOR);
        var made = desk.post(preview(slug) + "/links", Map.of("days", "1"));
        var token = path(Jsoup.parse(made.asString())).substring("/preview/".length());
        desk.post(Jsoup.parse(made.asString()).select(".share td form").attr("action"), Map.of());
        assertThat(rows("select l.token_hash from preview_link l join article a on a.id = l.article_id where a.slug = '"
                        + slug + "'"))
                .containsExactly(Digest.sha256(token));
        assertThat(rows("select actor || ' ' || action from audit_log where object = 'article:" + slug
                        + "' and action like '%preview' order by no"))
                .containsExactly(run + "editor share-preview", run + "editor end-preview");
        assertThat(rows("select detail from audit_log where detail like '%" + token + "%'"))
                .isEmpty();
    }

    @Test
    void one_address_that_asks_too_much_has_to_wait() {
        var asked = 0;
        var last = from("203.0.113.77");
        for (; last.statusCode() == 404 && asked < 200; asked++) last = from("203.0.113.77");
        assertThat(asked).isGreaterThan(10).isLessThan(200);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 5);
        assertThat(last.contentType()).startsWith("text/html");
        assertThat(Jsoup.parse(last.asString()).text()).contains("请求过于频繁");
        assertThat(from("203.0.113.78").statusCode()).isEqualTo(404);
    }

    private static Response from(String address) {
        return given().header("X-Forwarded-For", address).get("/preview/guess");
    }

    private static String preview(String slug) {
        return "/desk/articles/" + slug + "/preview";
    }

    private static String path(Document page) {
        return URI.create(page.expectFirst("#fresh").attr("value")).getPath();
    }

    private static String until(Response made) {
        return Jsoup.parse(made.asString())
                .expectFirst(".share td:nth-child(3)")
                .text();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(Spans.of(text));
    }

    private static Figure figure(String file) {
        return new Figure("p1", file, "图说", "", "");
    }

    private static EditionContent content(String headline, List<Block> blocks) {
        return SomeNews.of(headline, blocks);
    }

    private String draft(String headline, List<Block> blocks) {
        var draft = SomeNews.draft("link-" + run, content(headline, blocks));
        return create.begin(EDITOR, draft).slug();
    }

    private String picture(int shade) throws IOException {
        var file = Files.createTempFile(folder, "p", ".png");
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(shade, shade, (int) System.nanoTime());
        ImageIO.write(image, "png", file.toFile());
        Picture picture = store.put(file);
        return picture.name();
    }

    private List<String> rows(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.unwrap(org.hibernate.Session.class)
                        .createNativeQuery(query, String.class)
                        .getResultList());
    }

    private DeskClient desk(Role role) {
        var name = run + role.id();
        addUser.run(Actor.OPERATOR, name, role, PASSWORD, false);
        return DeskClient.signIn(name, PASSWORD);
    }
}

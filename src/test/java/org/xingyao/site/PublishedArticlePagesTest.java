package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.article.Kind;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** Articles made for one test each, seen as a reader sees them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PublishedArticlePagesTest {
    @Inject
    ContentImport articles;

    @Inject
    EntityManager database;

    @TempDir
    Path folder;

    @AfterEach
    void withdrawWhatTheTestPublished() {
        sql(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '' where slug like 'page-%'");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_article_of_every_kind_has_its_page(Kind kind) throws IOException {
        publish("page-kind", "kind: " + kind.id() + "\nheadline: 标题\ndeck: 副题\nbylines: [本报记者 冯新瑞]", "正文一。\n\n正文二。");
        var page = page("/articles/page-kind");
        assertThat(page.expectFirst("h1").text()).isEqualTo("标题");
        assertThat(page.expectFirst(".deck").text()).isEqualTo(kind.deckTakesDash() ? "——副题" : "副题");
        assertThat(page.expectFirst(".prose p").text()).isEqualTo(kind.opensWithDateline() ? "本报讯（记者冯新瑞）正文一。" : "正文一。");
        assertThat(page.text()).containsOnlyOnce("冯新瑞");
    }

    @Test
    void texts_with_tags_and_braces_are_shown_as_written_everywhere() throws IOException {
        var nasty = "<b>{7*7}</b>{#if x}&amp;\"'";
        var quoted = "'" + nasty.replace("'", "''") + "'";
        publish(
                "page-nasty",
                "kind: qa\nheadline: " + quoted + "\nkicker: " + quoted + "\ndeck: " + quoted + "\nsummary: " + quoted
                        + "\nbylines: [{name: " + quoted + "}]\ncolumn: dajizhewen\nresponsible-editor: " + quoted
                        + "\nrestorations: [{place: " + quoted + ", note: " + quoted + "}]\npairs: [{short-answer: "
                        + quoted
                        + ", answering-body: " + quoted + "}]\nphotos: [{key: a, caption: " + quoted + ", credit: "
                        + quoted + "}]",
                "问：" + "\\<b>{7*7}\\</b>{#if x}\\&amp;\"'" + "\n\n答：{inject:clock}");
        var page = page("/articles/page-nasty");
        assertThat(page.select("b, script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        for (var place : java.util.List.of(
                "h1",
                ".kicker",
                ".deck",
                ".short-answer",
                "figcaption",
                ".restorations dt",
                ".responsible-editor",
                ".question",
                ".answered-by")) {
            assertThat(page.expectFirst(place).text()).as(place).contains(nasty);
        }
        assertThat(page.expectFirst(".answer").text()).contains("{inject:clock}");
        assertThat(page("/columns/dajizhewen").expectFirst(".listing").text()).contains(nasty);
        for (var feed : java.util.List.of("/feed.xml", "/rss.xml")) {
            var answer = given().get(feed).asString();
            assertThat(answer).doesNotContain("<b>");
            assertThat(Jsoup.parse(answer, org.jsoup.parser.Parser.xmlParser())
                            .select("title")
                            .eachText())
                    .contains(nasty);
        }
    }

    @Test
    void numbers_of_a_series_lead_to_each_other_across_gaps() throws IOException {
        var head = "kind: qa\nseries: wuxing-dajizhewen-2022\nheadline: 第";
        publish("page-two", head + "二\nnumber: 2", "文");
        publish("page-nine", head + "九\nnumber: 9", "文");
        var six = page("/articles/chuangjian-yiye-xingye-xing");
        assertThat(six.expectFirst(".previous").text()).isEqualTo("上一期之二 第二");
        assertThat(six.expectFirst(".next").text()).isEqualTo("下一期之九 第九");
        assertThat(page("/series/wuxing-dajizhewen-2022").select(".numbered").eachText())
                .containsExactly("之二", "之六", "之九");
        assertThat(page("/articles/page-two").select(".previous")).isEmpty();
    }

    @Test
    void a_long_column_goes_on_page_by_page_and_shows_each_article_once() throws IOException {
        for (int i = 10; i < 55; i++)
            publish("page-long-" + i, "headline: 长" + i + "\ncolumn: zhuanti-baodao\ndate: 2021-01-01", "文");
        var seen = new java.util.ArrayList<String>();
        for (var path = "/columns/zhuanti-baodao"; !path.isEmpty(); ) {
            var page = page(path);
            seen.addAll(page.select(".listing h3 a").eachText());
            path = page.select("a[rel=next]").attr("href");
        }
        assertThat(seen).hasSize(46).doesNotHaveDuplicates();
    }

    @Test
    void a_photo_is_served_for_ever_while_a_drafts_photo_is_not_there() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("photos/a.png").toFile());
        ImageIO.write(
                new BufferedImage(41, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("photos/b.png").toFile());
        publish("page-photo", "headline: 图\nphotos: [{key: a, file: photos/a.png, caption: 说明。}]", "文");
        var image = page("/articles/page-photo").expectFirst("img");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("40x30");
        assertThat(image.attr("alt")).isEqualTo("说明。");
        var answer = given().get(image.attr("src"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(ImageIO.read(answer.asInputStream()).getWidth()).isEqualTo(40);

        sql("update article set public_state = 'withdrawn', live_edition_id = null where slug = 'page-photo'");
        assertThat(given().get(image.attr("src")).statusCode())
                .as("the photo goes with its article")
                .isEqualTo(404);

        write("page-draft", "headline: 稿\nphotos: [{key: b, file: photos/b.png}]", "文");
        articles.run(Actor.IMPORT, folder.resolve("articles/page-draft.md"), false, _ -> {});
        var stored = java.util.Objects.requireNonNull(Files.walk(Path.of("target/test-data/media"))
                .filter(Files::isRegularFile)
                .filter(file -> width(file) == 41)
                .findFirst()
                .orElseThrow()
                .getFileName());
        assertThat(given().get("/media/" + stored).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_withdrawn_says_so_and_why() throws IOException {
        publish("page-gone", "headline: 撤", "文");
        sql(
                "update article set public_state = 'withdrawn', live_edition_id = null, withdrawn_reason = '内容有误<b>' where slug = 'page-gone'");
        var answer = given().get("/articles/page-gone");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(answer.asString()).expectFirst("main").text()).contains("稿件已撤下", "原因：内容有误<b>");
    }

    private static int width(Path file) {
        try {
            var image = ImageIO.read(file.toFile());
            return image == null ? 0 : image.getWidth();
        } catch (IOException e) {
            return 0;
        }
    }

    private void publish(String slug, String front, String body) throws IOException {
        write(slug, front, body);
        var report = articles.run(Actor.IMPORT, folder, true, _ -> {});
        assertThat(report.refused()).isEmpty();
    }

    private void write(String slug, String front, String body) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles").resolve(slug + ".md"), "---\n" + front + "\n---\n" + body + "\n");
    }

    private void sql(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(text).executeUpdate());
    }

    private static Document page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

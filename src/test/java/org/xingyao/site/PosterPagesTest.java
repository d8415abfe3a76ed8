package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SomeNews;

/** An article as a picture to be passed on. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PosterPagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";

    @Inject
    ImportArticle importArticle;

    @Inject
    WithdrawArticle withdraw;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void tidyUp() {
        leftovers.withdraw();
    }

    @Test
    void it_is_a_picture_to_which_the_articles_page_leads() throws IOException {
        var answer = given().get(QA + "/poster.png");
        assertPicture(answer);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        var link = Jsoup.parse(given().get(QA).asString()).expectFirst(".share a[download]");
        assertThat(link.attr("href")).isEqualTo(QA + "/poster.png");
        assertThat(link.text()).isEqualTo("海报");
    }

    @Test
    void who_has_it_already_is_told_so_and_head_tells_as_much_as_get() {
        var tag = given().get(QA + "/poster.png").header("ETag");
        assertThat(given().header("If-None-Match", tag).get(QA + "/poster.png").statusCode())
                .isEqualTo(304);
        var head = given().head(QA + "/poster.png");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>&amp;{7*7}{inject:clock}",
                "家👨‍👩‍👧庭😀吴𠮷﷽عربي",
                "，。、！？",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "““““《《《《（（（（"
            })
    void whatever_a_headline_is_it_has_a_poster(String headline) throws IOException {
        assertPicture(poster(publish("poster-odd", headline)));
    }

    @Test
    void the_longest_headline_there_may_be_has_one_too() throws IOException {
        assertPicture(poster(publish("poster-long", "“五星”支部创建，".repeat(13))));
    }

    @Test
    void it_goes_with_its_article_and_a_draft_never_had_one() {
        var slug = publish("poster-gone", "要撤的题");
        var before = poster(slug);
        assertThat(before.statusCode()).isEqualTo(200);
        withdraw.run(Actor.IMPORT, slug, "内容有误");
        var after = given().header("If-None-Match", before.header("ETag")).get("/articles/" + slug + "/poster.png");
        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(after.contentType()).startsWith("text/html");
        assertThat(after.asString()).contains("内容有误");
        var draft = SomeNews.draft("poster-draft", SomeNews.of("没有发的题", List.of(Paragraph.of("文"))));
        importArticle.run(Actor.IMPORT, draft, false);
        assertThat(poster("poster-draft").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/none/poster.png",
                "/articles/..%2f..%2fetc/poster.png",
                "/articles/%00/poster.png",
                "/articles/chuangjian-yiye-xingye-xing/poster.jpg",
                "/articles/chuangjian-yiye-xingye-xing/poster.png/x"
            })
    void what_is_no_article_has_no_poster(String address) {
        assertThat(given().urlEncodingEnabled(false).get(address).statusCode()).isIn(400, 404);
    }

    private static Response poster(String slug) {
        return given().get("/articles/" + slug + "/poster.png");
    }

    private static void assertPicture(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isEqualTo(1440);
    }

    private String publish(String slug, String headline) {
        var content = SomeNews.of(headline, List.of(Paragraph.of("文")));
        return importArticle
                .run(Actor.IMPORT, SomeNews.draft(slug, content), true)
                .slug();
    }
}

package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xingyao.account.Actor;
import org.xingyao.article.Kind;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.transfer.ContentImport;

/** What machines read in the head of a page. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StructuredDataTest {
    @Inject
    ContentImport articles;

    @Inject
    PublishedArticles published;

    @Inject
    SaveSettings save;

    @Inject
    Settings settings;

    @Inject
    Leftovers leftovers;

    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        leftovers.withdraw();
        set(Map.of(Setting.ORGANISER, "", Setting.GOVERNMENT_TAGS, "false"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_article_of_every_kind_is_a_news_article_with_what_is_known_of_it(Kind kind) throws IOException {
        var front = "kind: " + kind.id()
                + "\nheadline: 主题\ndeck: 副题\nsummary: 摘要。\ndate: 2022-07-01\nbylines: [本报记者 冯新瑞, 本报记者 翟鹏程 摄]\ncolumn: dajizhewen";
        var page = publish("data-kind", front, "正文。");
        var news = block(page, "NewsArticle");
        assertThat(news.getString("headline")).isEqualTo("主题");
        assertThat(news.getString("alternativeHeadline")).isEqualTo("副题");
        assertThat(news.getString("description")).isEqualTo("摘要。");
        assertThat(news.getString("datePublished")).isEqualTo("2022-07-01");
        assertThat(OffsetDateTime.parse(news.getString("dateModified")).toInstant())
                .isEqualTo(stored("data-kind").changedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(news.getJsonArray("author")).hasSize(1);
        assertThat(news.getJsonArray("author").getJsonObject(0).getString("name"))
                .isEqualTo("冯新瑞");
        assertThat(news.getJsonObject("publisher").getString("name")).isEqualTo("星耀");
        assertThat(news.getString("mainEntityOfPage"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(news.containsKey("image")).as("there is no picture").isFalse();
        assertThat(news.containsKey("keywords")).as("there is no topic").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'date: 2022-07', month", "'date: 2022-07-01\ndate-inferred: true', concluded", "'', none"})
    void a_day_that_nobody_printed_is_not_given_out(String date, String what) throws IOException {
        var page = publish("data-date", "headline: 题\n" + date, "文。");
        var said = block(page, "NewsArticle").getString("datePublished");
        assertThat(OffsetDateTime.parse(said).toInstant().getEpochSecond())
                .as(what)
                .isEqualTo(stored("data-date").firstPublishedAt().getEpochSecond());
    }

    @Test
    void a_reprint_without_a_name_is_its_sources_not_ours() throws IOException {
        var page = publish(
                "data-reprint",
                "kind: reprint\nheadline: 题\nsource: {type: reprint, name: 河南日报, url: 'https://example.org/'}",
                "文。");
        var author = block(page, "NewsArticle").getJsonArray("author").getJsonObject(0);
        assertThat(author.getString("name")).isEqualTo("河南日报");
    }

    @Test
    void words_that_would_end_the_script_are_only_words() throws IOException {
        var nasty = "</script><script>alert(1)</script><!--{7*7}&amp;\"'\\";
        var page = publish(
                "data-nasty", "headline: " + JsonObject.of("a", nasty).encode().replaceAll("^.{5}|.$", ""), "文。");
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("<");
        assertThat(block(page, "NewsArticle").getString("headline")).isEqualTo(nasty);
        assertThat(property(page, "og:title")).isEqualTo(nasty);
    }

    @Test
    void each_question_that_still_holds_stands_with_its_address_and_its_answer_as_plain_text() throws IOException {
        var page = publish(
                "data-qa",
                "kind: qa\nheadline: 答\npairs: [{number: 1, answering-body: 市人社局, answered-on: 2022-07-04}, {number: 2, validity: repealed}]",
                "问：甲是**什么**？\n\n答：是\\<b>乙\\</b>。\n\n还有丙。\n\n问：旧的呢？\n\n答：废了。");
        var questions = block(page, "FAQPage").getJsonArray("mainEntity");
        assertThat(questions).as("what was repealed is not read out").hasSize(1);
        var question = questions.getJsonObject(0);
        assertThat(question.getString("@id")).endsWith("/articles/data-qa#qa-1").startsWith("http");
        assertThat(page.getElementById("qa-1")).isNotNull();
        assertThat(question.getString("name")).isEqualTo("甲是什么？");
        var answer = question.getJsonObject("acceptedAnswer");
        assertThat(answer.getString("text")).isEqualTo("是<b>乙</b>。\n还有丙。");
        assertThat(answer.getJsonObject("author").getString("name")).isEqualTo("市人社局");
        assertThat(answer.getString("dateCreated")).isEqualTo("2022-07-04");
    }

    @Test
    void an_article_without_questions_is_no_list_of_them() throws IOException {
        assertThat(find(publish("data-plain", "headline: 题", "文。"), "FAQPage")).isEmpty();
    }

    @Test
    void baidu_is_told_when_the_page_came_online_and_when_it_was_first_answered() throws IOException {
        var plain = block(publish("data-times", "headline: 题", "文。"), "WebPage");
        var first = LocalDateTime.parse(plain.getString("pubDate"));
        assertThat(first.atZone(java.time.ZoneId.of("Asia/Shanghai")).toEpochSecond())
                .isEqualTo(stored("data-times").firstPublishedAt().getEpochSecond());
        assertThat(plain.getString("upDate")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        var pairs = "问：一？\n\n答：一。\n\n问：二？\n\n答：二。";
        var head = "kind: qa\nheadline: 答\npairs: [{number: 1, answered-on: 2022-07-08}, {number: 2, answered-on: %s}]";
        assertThat(block(publish("data-answered", head.formatted("2022-07-04"), pairs), "WebPage")
                        .getString("upDate"))
                .isEqualTo("2022-07-04T00:00:00");
        assertThat(block(publish("data-unknown", "kind: qa\nheadline: 答", pairs), "WebPage")
                        .containsKey("upDate"))
                .as("no source says when")
                .isFalse();
    }

    @Test
    void the_first_picture_stands_on_the_card_and_without_one_the_sites_mark() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        ImageIO.write(
                new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("photos/a.png").toFile());
        var page = publish(
                "data-photo", "headline: 图\nsummary: 摘要\nphotos: [{key: a, file: photos/a.png, caption: 说明。}]", "文。");
        var image = property(page, "og:image");
        assertThat(image).startsWith("http").contains("/media/");
        assertThat(given().get(java.net.URI.create(image).getPath()).statusCode())
                .isEqualTo(200);
        assertThat(property(page, "og:image:alt")).isEqualTo("说明。");
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:description")).isEqualTo("摘要");
        assertThat(block(page, "NewsArticle").getJsonArray("image")).containsExactly(image);
        for (var path : List.of("/", "/columns/dajizhewen", "/stars/yiye-xingye", "/regions/wenxian", "/qa")) {
            var list = page(path);
            assertThat(property(list, "og:title")).as(path).isNotEmpty();
            assertThat(property(list, "og:url"))
                    .isEqualTo(list.select("link[rel=canonical]").attr("href"));
            var mark =
                    given().get(java.net.URI.create(property(list, "og:image")).getPath());
            assertThat(ImageIO.read(mark.asInputStream()).getWidth()).isGreaterThanOrEqualTo(300);
        }
    }

    @Test
    void the_way_to_a_page_leads_from_the_front_page_over_its_column() throws IOException {
        var way = block(publish("data-way", "headline: 题\ncolumn: dajizhewen", "文。"), "BreadcrumbList");
        var steps = way.getJsonArray("itemListElement");
        assertThat(steps.getJsonObject(0).getString("name")).isEqualTo("首页");
        assertThat(steps.getJsonObject(1).getString("item")).endsWith("/columns/dajizhewen");
        assertThat(steps.getJsonObject(2).getString("name")).isEqualTo("题");
        assertThat(steps.stream().map(step -> ((JsonObject) step).getInteger("position")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void the_front_page_says_who_publishes_and_how_to_search_and_makes_no_house_up() {
        assertThat(block(page("/"), "Organization").fieldNames())
                .containsExactlyInAnyOrder("@context", "@type", "name", "url");
        set(Map.of(Setting.ORGANISER, "山阳日报社</script>"));
        var home = page("/");
        assertThat(block(home, "Organization").getString("name")).isEqualTo("山阳日报社</script>");
        assertThat(block(home, "WebSite").getJsonObject("potentialAction").getString("target"))
                .endsWith("/search?q={search_term_string}");
    }

    @Test
    void the_tags_of_the_governments_guideline_come_only_when_the_house_wants_them() throws IOException {
        var front = "headline: 题\ncolumn: dajizhewen\nbylines: [本报记者 冯新瑞]\nsummary: 摘要";
        assertThat(publish("data-tags", front, "文。").select("meta[name=SiteName], meta[name=PubDate]"))
                .isEmpty();
        set(Map.of(Setting.GOVERNMENT_TAGS, "true", Setting.ORGANISER, "山阳日报社"));
        var page = page("/articles/data-tags");
        assertThat(named(page, "SiteName")).isEqualTo("星耀");
        assertThat(named(page, "ArticleTitle")).isEqualTo("题");
        assertThat(named(page, "PubDate")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(named(page, "ContentSource")).isEqualTo("山阳日报社");
        assertThat(named(page, "Author")).isEqualTo("冯新瑞");
        assertThat(named(page, "Url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[name=Keywords], meta[name=Image], meta[name=SiteIDCode]"))
                .as("nothing is known")
                .isEmpty();
        assertThat(named(page("/columns/dajizhewen"), "ColumnName")).isNotEmpty();
        assertThat(named(page("/"), "SiteDomain")).isNotEmpty();
    }

    private Document publish(String slug, String front, String body) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles").resolve(slug + ".md"), "---\n" + front + "\n---\n" + body + "\n");
        assertThat(articles.run(Actor.IMPORT, folder, true, _ -> {}).refused()).isEmpty();
        return page("/articles/" + slug);
    }

    private PublishedArticle stored(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> published.bySlug(slug).orElseThrow());
    }

    private void set(Map<Setting, String> changed) {
        save.run(Actor.OPERATOR, changed, settings.read().tag());
    }

    private static Document page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static JsonObject block(Document page, String type) {
        return find(page, type).orElseThrow();
    }

    private static Optional<JsonObject> find(Document page, String type) {
        var blocks = new JsonArray();
        page.select("head script[type=application/ld+json]").forEach(one -> blocks.add(new JsonObject(one.data())));
        return blocks.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("@type").equals(type))
                .findFirst();
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static String named(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}

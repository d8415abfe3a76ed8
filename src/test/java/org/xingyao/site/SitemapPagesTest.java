package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.article.AddressPages;
import org.xingyao.article.PublishedArticles;
import org.xingyao.article.block.Paragraph;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.testsupport.Leftovers;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.SiteMaps;
import org.xingyao.testsupport.SomeNews;
import org.xingyao.testsupport.TestClock;

/** What search engines learn of the site's addresses. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SitemapPagesTest {
    private static final String QA = "chuangjian-yiye-xingye-xing";

    @Inject
    ImportArticle articles;

    @Inject
    PublishedArticles published;

    @Inject
    TestClock clock;

    @Inject
    Leftovers leftovers;

    @AfterEach
    void withdrawWhatTheTestPublished() {
        leftovers.withdraw();
    }

    @Test
    void robots_lead_to_the_index_and_the_index_to_every_map() {
        assertThat(given().get("/robots.txt").asString())
                .contains("Disallow: /desk\n", "Disallow: /search?*&\n")
                .containsPattern("Sitemap: http\\S+/sitemap\\.xml\n");
        assertThat(SiteMaps.paths()).contains("/sitemap/lists.xml", pageOf(QA)).doesNotHaveDuplicates();
        for (var path : SiteMaps.paths()) {
            var answer = given().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("application/xml");
        }
    }

    @Test
    void the_lists_stand_in_one_map_and_the_articles_in_pages_with_the_time_they_changed() {
        assertThat(locations("/sitemap/lists.xml"))
                .anyMatch(one -> one.endsWith("/stars/yiye-xingye"))
                .anyMatch(one -> one.endsWith("/regions/wenxian"))
                .noneMatch(one -> one.contains("/desk") || one.contains("/articles/"));
        var map = xml(pageOf(QA));
        var changed = QuarkusTransaction.requiringNew()
                .call(() -> published.bySlug(QA).orElseThrow().changedAt());
        var said = map.getString("urlset.url.find { it.loc.text().endsWith('/" + QA + "') }.lastmod");
        assertThat(OffsetDateTime.parse(said).toInstant().getEpochSecond()).isEqualTo(changed.getEpochSecond());
    }

    @Test
    void the_index_says_of_a_page_when_its_last_article_changed() {
        clock.forward(Duration.ofHours(1));
        publish("map-houlai", "后来的稿");
        var page = pageOf("map-houlai");
        assertThat(locations(page)).as("articles of different hours").hasSizeGreaterThan(1);
        var latest = xml(page).getList("urlset.url.lastmod", String.class).stream()
                .map(OffsetDateTime::parse)
                .max(OffsetDateTime::compareTo)
                .orElseThrow();
        var said = xml("/sitemap.xml")
                .getString("sitemapindex.sitemap.find { it.loc.text().endsWith('" + page + "') }.lastmod");
        assertThat(OffsetDateTime.parse(said)).isEqualTo(latest);
    }

    @Test
    void every_live_article_stands_in_exactly_one_map_and_a_withdrawn_one_in_none() {
        publish("map-kanzhe", "图上看着的稿");
        var live = QuarkusTransaction.requiringNew().call(() -> published.after(0, 100_000)).stream()
                .map(PublishedArticles.Key::slug)
                .toList();
        var mapped = SiteMaps.paths().stream()
                .filter(path -> path.startsWith("/sitemap/articles-"))
                .flatMap(path -> locations(path).stream())
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(live).contains("map-kanzhe");
        leftovers.withdraw();
        assertThat(SiteMaps.all()).doesNotContain("map-kanzhe");
    }

    @Test
    void what_came_online_in_the_last_two_days_is_news_and_then_no_more() {
        publish("map-xinwen", "今天的<新>闻");
        var news = xml("/sitemap/news.xml");
        assertThat(news.getList("urlset.url.news.title", String.class)).contains("今天的<新>闻");
        assertThat(news.getList("urlset.url.news.publication.name", String.class))
                .contains("星耀");
        assertThat(news.getList("urlset.url.news.publication_date", String.class))
                .allSatisfy(date -> assertThat(OffsetDateTime.parse(date)).isNotNull());
        assertThat(SiteMaps.paths()).contains("/sitemap/news.xml");
        clock.forward(Duration.ofDays(2).plusMinutes(1));
        assertThat(given().get("/sitemap/news.xml").asString()).doesNotContain("map-xinwen");
        assertThat(SiteMaps.paths()).as("a map may not be empty").doesNotContain("/sitemap/news.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap/articles-999999999999.xml",
                "/sitemap/articles-9999999999999999999999.xml",
                "/sitemap/articles--1.xml",
                "/sitemap/articles-x.xml",
                "/sitemap/articles-.xml",
                "/sitemap/other.xml"
            })
    void a_map_that_there_is_not_is_not_found(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(404);
    }

    private void publish(String slug, String headline) {
        articles.run(Actor.IMPORT, SomeNews.draft(slug, SomeNews.of(headline, List.of(Paragraph.of("文。")))), true);
    }

    private String pageOf(String slug) {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> published.bySlug(slug).orElseThrow().id());
        return "/sitemap/articles-" + AddressPages.of(id) + ".xml";
    }

    private static List<String> locations(String path) {
        return xml(path).getList("urlset.url.loc", String.class);
    }

    private static XmlPath xml(String path) {
        return given().get(path).xmlPath();
    }
}

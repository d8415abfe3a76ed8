package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xingyao.testsupport.PostgresForTests;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedPagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, application/atom+xml",
        "/rss.xml, application/rss+xml",
        "/columns/dajizhewen/feed.xml, application/atom+xml",
        "/series/wuxing-dajizhewen-2022/rss.xml, application/rss+xml",
        "/stars/yiye-xingye/feed.xml, application/atom+xml",
        "/regions/wenxian/rss.xml, application/rss+xml"
    })
    void each_is_well_formed_and_says_what_it_is(String path, String type) throws Exception {
        assertThat(given().get(path).contentType()).startsWith(type);
        assertThat(xml(path).getDocumentElement()).isNotNull();
    }

    @Test
    void the_atom_feed_names_each_article_once_with_its_address_and_times() throws Exception {
        var feed = xml("/feed.xml");
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isBetween(4, 30);
        var ids = new java.util.HashSet<String>();
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "id")).matches("https?://[^/]+/articles/[a-z0-9-]+");
            assertThat(OffsetDateTime.parse(text(entry, "updated")))
                    .isAfterOrEqualTo(OffsetDateTime.parse(text(entry, "published")));
        }
        assertThat(ids).anyMatch(id -> id.endsWith(QA));
    }

    @Test
    void the_rss_feed_has_dates_as_the_standard_wants_them() throws Exception {
        var item = (Element) xml("/rss.xml").getElementsByTagName("item").item(0);
        assertThat(ZonedDateTime.parse(text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
        assertThat(text(item, "guid")).isEqualTo(text(item, "link"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', " + QA,
        "/columns/dajizhewen, " + QA,
        "/series/wuxing-dajizhewen-2022, " + QA,
        "/stars/yiye-xingye, " + QA,
        "/regions/wenxian, /articles/wenxian-zhuti-dangri-sandu"
    })
    void a_list_says_the_same_in_all_three_formats_and_its_page_leads_to_them(String list, String article)
            throws Exception {
        var page = Jsoup.parse(given().get(list.isEmpty() ? "/" : list).asString());
        assertThat(page.select("head link[rel=alternate]").eachAttr("href"))
                .contains(list + "/feed.xml", list + "/rss.xml", list + "/feed.json");
        var json = given().get(list + "/feed.json");
        assertThat(json.contentType()).startsWith("application/feed+json");
        var urls = json.jsonPath().getList("items.url", String.class);
        assertThat(urls)
                .isNotEmpty()
                .anyMatch(url -> url.endsWith(article))
                .isEqualTo(json.jsonPath().getList("items.id", String.class));
        assertThat(texts(xml(list + "/feed.xml"), "id")).endsWith(urls.toArray(String[]::new));
        assertThat(texts(xml(list + "/rss.xml"), "guid")).isEqualTo(urls);
        assertThat(json.jsonPath().getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.jsonPath().getString("feed_url")).startsWith("http").endsWith(list + "/feed.json");
        assertThat(json.jsonPath().getList("items.content_text", String.class)).noneMatch(String::isEmpty);
    }

    @Test
    void a_list_holds_only_what_stands_in_it() {
        assertThat(given().get("/regions/wenxian/feed.json").jsonPath().getList("items.url", String.class))
                .noneMatch(url -> url.endsWith(QA));
    }

    @Test
    void a_list_without_articles_has_an_empty_feed_that_is_well_formed() throws Exception {
        assertThat(xml("/stars/zhibu-guoying/feed.xml").getDocumentElement().getTagName())
                .isEqualTo("feed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/columns/none/feed.xml",
                "/series/none/rss.xml",
                "/stars/none/feed.json",
                "/regions/none/feed.xml",
                "/columns/dajizhewen/feed.txt",
                "/columns/dajizhewen/feedxxml",
                "/columns/%00/feed.xml",
                "/columns/'%20or%201=1/feed.json"
            })
    void what_there_is_not_has_no_feed_and_the_error_page_says_so(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).expectFirst("h1").text()).isEqualTo("没有这个页面");
    }

    @Test
    void a_region_asked_by_its_code_is_led_to_its_address() {
        var answer = given().redirects().follow(false).get("/regions/410825/rss.xml");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith("/regions/wenxian/rss.xml");
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document xml(String path) throws Exception {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(given().get(path).asString())));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}

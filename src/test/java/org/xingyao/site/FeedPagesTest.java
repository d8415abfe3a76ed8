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
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xingyao.testsupport.PostgresForTests;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FeedPagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";

    @ParameterizedTest
    @CsvSource({"/feed.xml, application/atom+xml", "/rss.xml, application/rss+xml", "/sitemap.xml, application/xml"})
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

    @Test
    void the_site_map_lists_articles_and_lists_and_robots_points_to_it() throws Exception {
        var map = given().get("/sitemap.xml").asString();
        assertThat(map)
                .contains(QA + "</loc><lastmod>", "/stars/yiye-xingye</loc>", "/regions/wenxian</loc>")
                .doesNotContain("/desk");
        assertThat(given().get("/robots.txt").asString())
                .contains("Disallow: /desk", "Sitemap: http")
                .contains("/sitemap.xml");
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

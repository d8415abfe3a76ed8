package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.PostgresForTests;

/** All stories by year and month. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArchivePagesTest {
    @Test
    void every_story_stands_under_its_month_and_the_months_lead_on() {
        var years = page("/archive");
        assertThat(years.select("a[href=/archive/2022-07]").text()).isEqualTo("7月");
        var july = page("/archive/2022-07");
        assertThat(july.expectFirst("h1").text()).isEqualTo("2022年7月");
        assertThat(july.select(".listing h3").eachText()).anyMatch(title -> title.contains("宜业兴业星"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01", "2022-13", "2022-00", "9999-12", "2022-7", "x"})
    void a_month_without_any_story_before_or_after_is_not_there(String month) {
        assertThat(given().get("/archive/" + month).statusCode()).isEqualTo(404);
    }

    @Test
    void who_publishes_the_site_and_how_it_is_read_is_said() {
        var about = page("/about");
        assertThat(about.text()).contains("大字版", "更正");
        assertThat(about.select("dd").eachText()).noneMatch(String::isBlank);
    }

    private static Document page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

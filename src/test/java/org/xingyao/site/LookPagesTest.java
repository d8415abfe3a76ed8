package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.PostgresForTests;

/** 大字版 and colours, chosen by a reader and remembered without an account. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LookPagesTest {
    @Test
    void what_is_chosen_is_remembered_on_every_page_and_taken_back() {
        var large = choose("", "size", "large", "http://localhost/articles/x?y=1");
        assertThat(large.statusCode()).isEqualTo(303);
        assertThat(large.header("Location")).endsWith("/articles/x?y=1");
        assertThat(page("/", large.cookie("look")).attr("data-size")).isEqualTo("large");
        var dark = choose(large.cookie("look"), "theme", "dark", null);
        var both = page("/articles/chuangjian-yiye-xingye-xing", dark.cookie("look"));
        assertThat(both.attr("data-size")).isEqualTo("large");
        assertThat(both.attr("data-theme")).isEqualTo("dark");
        assertThat(both.select(".look [aria-pressed=true]").eachText()).containsExactly("大字版", "标准", "深色", "简体");
        var plain = choose(dark.cookie("look"), "size", "plain", null);
        assertThat(page("/", plain.cookie("look")).hasAttr("data-size")).isFalse();
        var nothing = choose(plain.cookie("look"), "theme", "auto", null);
        assertThat(nothing.getDetailedCookie("look").getMaxAge()).isZero();
    }

    @Test
    void each_choice_leaves_the_others_and_the_page_shows_them_all() {
        var contrast = choose("", "theme", "contrast", null).cookie("look");
        var huge = choose(contrast, "text", "huge", null).cookie("look");
        var traditional = choose(huge, "script", "traditional", null).cookie("look");
        var page = page("/", traditional);
        assertThat(page.attr("data-theme")).isEqualTo("contrast");
        assertThat(page.attr("data-text")).isEqualTo("huge");
        assertThat(page.attr("lang")).isEqualTo("zh-Hant");
        assertThat(page.select(".look [aria-pressed=true]").eachText()).containsExactly("特大", "高對比", "繁體");
        assertThat(page.select(".look button").eachAttr("aria-pressed")).containsOnly("true", "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "dark.large.x", "<script>.large", "..", "DARK.LARGE", "....", "'><p>", "党"})
    void a_cookie_that_says_nothing_known_is_left_alone(String cookie) {
        assertThat(page("/", cookie).hasAttr("data-theme")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"theme, <script>", "size, LARGE", "text, 99", "script, cantonese", "nothing, dark", "theme, ''"})
    void what_is_not_known_is_as_if_the_common_one_were_asked_for(String name, String value) {
        var answer = choose("", name, value, null);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getDetailedCookie("look").getMaxAge()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example//evil.example/x, /",
        "'javascript:alert(1)', /",
        "'http://localhost/%0d%0aSet-Cookie:x', /%0d%0aSet-Cookie:x",
        "'not an address', /",
        "https://evil.example/stars/yiye-xingye, /stars/yiye-xingye"
    })
    void nobody_is_led_to_another_site(String from, String to) {
        var answer = choose("", "size", "large", from);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).matches("http://(localhost|127.0.0.1):\\d+" + Pattern.quote(to));
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    private static Response choose(String cookie, String name, String value, @Nullable String from) {
        var asks = given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam(name, value);
        if (!cookie.isEmpty()) asks = asks.cookie("look", cookie);
        if (from != null) asks = asks.header("Referer", from);
        return asks.post("/look");
    }

    private static Element page(String path, String cookie) {
        var answer = given().cookie("look", cookie).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.asString());
        return page.expectFirst("html");
    }
}

package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.reading.SiteConfig;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;
import org.xingyao.text.Invalid;

/** What machines ask every site for, and the square that a phone's camera reads. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MachinePagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";
    private static final String SECURITY = "/.well-known/security.txt";

    @Inject
    SaveSettings save;

    @Inject
    Settings settings;

    @Inject
    SiteConfig config;

    @Inject
    TestClock clock;

    @AfterEach
    void asItWas() {
        contact("");
        set(Setting.SITE_NAME, "星耀");
    }

    @Test
    void a_browser_learns_how_to_search_and_every_page_leads_there() {
        var answer = given().get("/opensearch.xml");
        assertThat(answer.contentType()).startsWith("application/opensearchdescription+xml");
        var described = answer.xmlPath();
        assertThat(described.getString("OpenSearchDescription.ShortName")).isEqualTo("星耀");
        assertThat(described.getString("OpenSearchDescription.Url.@template"))
                .isEqualTo(config.address() + "/search?q={searchTerms}");
        assertThat(Jsoup.parse(given().get(QA).asString())
                        .select("link[rel=search]")
                        .attr("href"))
                .isEqualTo("/opensearch.xml");
    }

    @Test
    void a_long_name_with_signs_of_markup_is_cut_and_stays_a_name() {
        set(Setting.SITE_NAME, "<山阳>&一二三四五六七八九十一二三四五六");
        assertThat(given().get("/opensearch.xml").xmlPath().getString("OpenSearchDescription.ShortName"))
                .isEqualTo("<山阳>&一二三四五六七八九十一");
    }

    @Test
    void nobody_is_named_for_reports_of_holes_until_the_house_says_who() {
        assertThat(given().get(SECURITY).statusCode()).isEqualTo(404);
        contact("an@example.org");
        var answer = given().get(SECURITY);
        assertThat(answer.contentType()).startsWith("text/plain");
        var lines = answer.asString().lines().toList();
        assertThat(lines).contains("Contact: mailto:an@example.org");
        var expires = lines.stream()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring("Expires: ".length())))
                .toList();
        assertThat(expires)
                .hasSize(1)
                .allSatisfy(moment -> assertThat(moment)
                        .isBetween(
                                clock.instant().plus(Duration.ofDays(100)),
                                clock.instant().plus(Duration.ofDays(365))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/report, https://example.org/report",
        "mailto:a@b.cn, mailto:a@b.cn",
        "' a@b.cn ', mailto:a@b.cn"
    })
    void an_address_of_either_kind_is_taken(String typed, String said) {
        contact(typed);
        assertThat(given().get(SECURITY).asString()).startsWith("Contact: " + said + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打电话", "http://example.org/", "javascript:alert(1)", "a@b@c", "https://a b", "@"})
    void what_is_no_address_is_refused_by_name(String typed) {
        assertThatThrownBy(() -> contact(typed)).isInstanceOfSatisfying(Invalid.class, e -> {
            assertThat(e.field()).isEqualTo("security-contact");
            assertThat(e.said()).contains("安全漏洞报告联系方式", "请填一个邮箱");
        });
        assertThat(given().get(SECURITY).statusCode()).isEqualTo(404);
    }

    @Test
    void the_square_below_an_article_says_the_articles_address() throws Exception {
        var page = Jsoup.parse(given().get(QA).asString());
        var image = page.expectFirst(".share img");
        assertThat(image.attr("src")).isEqualTo(QA + "/qr.svg");
        assertThat(page.expectFirst(".share .copy").hasAttr("hidden"))
                .as("without a script")
                .isTrue();
        assertThat(page.expectFirst(".share .copy").attr("data-address")).isEqualTo(config.address() + QA);
        var answer = given().get(QA + "/qr.svg");
        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(read(answer.asString())).isEqualTo(config.address() + QA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/none/qr.svg", "/articles/%00/qr.svg", QA + "/qr.png"})
    void an_article_that_there_is_not_has_no_square(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isEqualTo(404);
    }

    private void contact(String typed) {
        set(Setting.SECURITY_CONTACT, typed);
    }

    private void set(Setting setting, String value) {
        save.run(Actor.OPERATOR, Map.of(setting, value), settings.read().tag());
    }

    /** As a camera sees it: the strokes of the path as dots, four to a module. */
    private static String read(String svg) throws Exception {
        var drawing = Jsoup.parse(svg, org.jsoup.parser.Parser.xmlParser());
        int size = Integer.parseInt(drawing.expectFirst("svg").attr("viewBox").split(" ")[2]);
        int scale = 4;
        var dots = new int[size * scale * size * scale];
        java.util.Arrays.fill(dots, 0xffffff);
        var strokes = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)")
                .matcher(drawing.expectFirst("path").attr("d"));
        while (strokes.find()) {
            int from = Integer.parseInt(strokes.group(1)) * scale;
            int to = from + Integer.parseInt(strokes.group(3)) * scale;
            int top = Integer.parseInt(strokes.group(2)) * scale;
            for (int y = top; y < top + scale; y++)
                java.util.Arrays.fill(dots, y * size * scale + from, y * size * scale + to, 0);
        }
        var source = new RGBLuminanceSource(size * scale, size * scale, dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}

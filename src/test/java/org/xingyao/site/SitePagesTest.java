package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SitePagesTest {
    private static final String QA = "/articles/chuangjian-yiye-xingye-xing";
    private static final String FEATURE = "/articles/zuishi-wuxing-yao-huaichuan";
    private static final String WENXIAN = "/articles/wenxian-zhuti-dangri-sandu";
    private static final String SHIFANQU = "/articles/shifanqu-sizhua-sitisheng";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                QA,
                FEATURE,
                WENXIAN,
                SHIFANQU,
                "/columns/huaichuan-dangqi-hong",
                "/columns/dajizhewen",
                "/columns/zhuanti-baodao",
                "/series/wuxing-dajizhewen-2022",
                "/stars/yiye-xingye",
                "/stars/zhibu-guoying",
                "/regions/wenxian",
                "/regions/jiaozuo",
                "/regions/shifanqu-sujiazuo"
            })
    void every_page_has_one_heading_its_landmarks_and_its_canonical_address(String path) {
        var page = page(path);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("main, header.masthead, footer, nav[aria-label]"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select("a.skip[href=#content]")).hasSize(1);
        assertThat(page.expectFirst("link[rel=canonical]").attr("href")).matches("https?://[^/]+" + path);
        assertThat(page.title()).endsWith("星耀");
        assertThat(page.expectFirst("meta[name=description]").attr("content")).isNotBlank();
        assertThat(levels(page)).as("heading levels never jump").isEmpty();
        assertThat(page.select("script:not([src]):not([type=application/ld+json]), [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void a_policy_qa_shows_its_series_number_and_each_pair_at_its_anchor() {
        var page = page(QA);
        assertThat(page.expectFirst(".kicker").text()).isEqualTo("2022年度焦作市“五星”支部创建系列答记者问之六");
        assertThat(page.expectFirst("h1").text()).isEqualTo("创建“宜业兴业星” 实现社区产业兴旺");
        assertThat(page.expectFirst(".deck").text()).isEqualTo("——市人力资源和社会保障局就“宜业兴业星”创建工作答记者问");
        assertThat(page.select(".pair").eachAttr("id")).containsExactly("qa-1", "qa-2", "qa-3", "qa-4", "qa-5");
        assertThat(page.select(".questions a").eachAttr("href"))
                .containsExactly("#qa-1", "#qa-2", "#qa-3", "#qa-4", "#qa-5");
        assertThat(page.expectFirst("#qa-3 .answer").text())
                .contains("107个", "示范区2个")
                .doesNotContain("温县");
        assertThat(page.expectFirst("#qa-2 .question").text()).startsWith("问：我市“宜业兴业星”认定的标准是什么？");
        assertThat(page.expectFirst("#qa-2 .answer p").text()).startsWith("答：“宜业兴业星”的评定有两项标准");
        assertThat(page.select("#qa-2 .answer p")).hasSize(4);
    }

    @Test
    void an_article_says_when_it_went_online_to_the_minute_beside_the_day_of_its_issue() {
        var credits = page(QA).expectFirst(".credits");
        assertThat(credits.text()).contains("见报 2022年7月", "推定", "网上发布 2", "分钟读完");
        assertThat(credits.select("time").get(1).attr("datetime"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:00)?\\+08:00");
    }

    @Test
    void below_an_article_stand_others_of_its_kind_and_never_itself() {
        var related = page(WENXIAN).select(".related a").eachAttr("href");
        assertThat(related).isNotEmpty().doesNotContain(WENXIAN).hasSizeLessThanOrEqualTo(5);
        var column = page(WENXIAN).expectFirst(".column a").attr("href");
        assertThat(page(column).select(".listing h3 a").eachAttr("href")).containsAll(related);
    }

    @Test
    void a_star_shows_the_questions_asked_about_it_and_the_way_to_all() {
        var page = page("/stars/yiye-xingye");
        assertThat(page.select("#questions a, .beside-list .titles a").eachAttr("href"))
                .contains("/qa?star=yiye-xingye", QA + "#qa-2");
        assertThat(page.select(".chips a").eachAttr("href"))
                .contains("/stars/zhibu-guoying")
                .doesNotContain("/stars/yiye-xingye");
    }

    @Test
    void the_front_page_has_one_box_to_ask_in_with_questions_that_have_answers() {
        var page = page("/");
        assertThat(page.select("form[role=search]")).hasSize(1);
        var examples = page.select(".questions-asked a[href*=#qa-]");
        assertThat(examples).isNotEmpty();
        for (var example : examples) {
            var at = example.attr("href").split("#");
            assertThat(page(at[0]).expectFirst("#" + at[1] + " .question").text())
                    .contains(example.text());
        }
    }

    @Test
    void a_feature_prints_a_dash_before_its_deck_and_its_byline_on_a_line() {
        var page = page(FEATURE);
        assertThat(page.expectFirst(".deck").text()).isEqualTo("——我市开展“五星”支部创建扫描");
        assertThat(page.expectFirst(".bylines").text()).isEqualTo("本报记者 冯新瑞");
        assertThat(page.expectFirst(".prose p").text()).doesNotContain("本报讯");
        assertThat(page.expectFirst("time").attr("datetime")).isEqualTo("2022-07");
        assertThat(page.expectFirst(".credits").text()).contains("2022年7月", "推定");
    }

    @Test
    void a_county_report_opens_with_its_dateline_and_repeats_no_byline() {
        assertThat(page(WENXIAN).expectFirst(".prose p").text()).startsWith("本报讯（记者杜挺勇）连日来，温县各级党组织");
        assertThat(page(SHIFANQU).expectFirst(".prose p").text()).startsWith("本报讯（记者杜挺勇 通讯员宁高峰）今年以来，");
        assertThat(page(WENXIAN).select(".bylines")).isEmpty();
    }

    @Test
    void what_the_scan_lost_is_marked_and_explained() {
        var page = page(FEATURE);
        assertThat(page.select(".restored").eachText()).contains("〔…〕");
        assertThat(page.select(".restorations dt").eachText()).contains("主标题");
        assertThat(page(QA).select(".restored").eachText()).contains("〔础，〕", "〔定〕");
    }

    @Test
    void a_photo_without_a_file_is_a_captioned_placeholder() {
        var figure = page(FEATURE).expectFirst("figure");
        assertThat(figure.select("img")).isEmpty();
        assertThat(figure.select(".no-photo").text()).isEqualTo("照片未存，只留有说明");
        assertThat(figure.select("figcaption").text()).contains("焦作市“五星”支部创建村社干部大比武总决赛现场。", "本报记者 翟鹏程 摄");
    }

    @Test
    void a_star_shows_what_the_source_left_out_as_unlisted_and_never_as_zero() {
        var page = page("/stars/yiye-xingye");
        assertThat(row(page, "沁阳市")).containsExactly("沁阳市", "12", "资料未列");
        assertThat(row(page, "温县")).containsExactly("温县", "资料未列", "资料未列");
        assertThat(row(page, "焦作市")).containsExactly("焦作市", "107", "资料未列");
    }

    @Test
    void a_region_lists_its_own_stories_and_those_inside_it() {
        assertThat(titles("/regions/wenxian")).contains("温县：主题党日活动突出“三度”").doesNotContain("示范区：“四抓四提升”激发组织活力");
        assertThat(titles("/regions/jiaozuo")).hasSize(4);
        assertThat(page("/regions/shifanqu-sujiazuo").select(".facts").text()).contains("历史归属", "博爱县");
    }

    @Test
    void a_region_answers_to_its_code_by_leading_to_its_address() {
        given().redirects()
                .follow(false)
                .get("/regions/410825")
                .then()
                .statusCode(301)
                .header("Location", org.hamcrest.Matchers.endsWith("/regions/wenxian"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/articles/nowhere",
                "/columns/x",
                "/series/x",
                "/stars/x",
                "/regions/x",
                "/media/x",
                "/media/..%2f..%2fpasswd",
                "/articles/%00",
                "/assets/none.css"
            })
    void an_address_that_leads_nowhere_says_so_and_offers_the_way_back(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.expectFirst("h1").text()).isEqualTo("没有这个页面");
        assertThat(page.select("nav a[href=/columns/dajizhewen]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?before=x",
                "?before=9999-99-99_1",
                "?before=2022-07-01_99999999999999999999",
                "?before='%20or%201=1"
            })
    void a_place_that_is_none_shows_the_list_from_its_beginning(String query) {
        assertThat(titles("/columns/huaichuan-dangqi-hong" + query)).hasSize(2);
    }

    @Test
    void a_method_that_a_page_does_not_know_gets_a_page_too() {
        var answer = given().post("/articles/chuangjian-yiye-xingye-xing");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Jsoup.parse(answer.asString()).expectFirst("h1").text()).isEqualTo("这个请求无法处理");
    }

    @Test
    void answers_carry_a_policy_without_inline_scripts() {
        given().get("/")
                .then()
                .header("Content-Security-Policy", org.hamcrest.Matchers.containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff");
    }

    private static Document page(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static List<String> titles(String path) {
        return page(path).select(".listing h3 a").eachText();
    }

    private static List<String> row(Document page, String region) {
        return page.select("tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().equals(region))
                .findFirst()
                .orElseThrow()
                .children()
                .eachText();
    }

    /** The headings that stand more than one level below the one before. */
    private static List<Element> levels(Document page) {
        var jumps = new java.util.ArrayList<Element>();
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) jumps.add(heading);
            before = level;
        }
        return jumps;
    }
}

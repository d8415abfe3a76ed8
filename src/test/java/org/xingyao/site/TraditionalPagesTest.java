package org.xingyao.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.account.Actor;
import org.xingyao.editorial.SavePerson;
import org.xingyao.hanzi.KnownNames;
import org.xingyao.nlp.Folding;
import org.xingyao.taxonomy.Persons;
import org.xingyao.testsupport.PostgresForTests;

/** Pages in traditional characters, by the cookie alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TraditionalPagesTest {
    private static final String FEATURE = "/articles/zuishi-wuxing-yao-huaichuan";

    @Inject
    KnownNames names;

    @Inject
    SavePerson save;

    @Inject
    Persons persons;

    @Test
    void an_article_is_read_in_traditional_characters_with_its_names() {
        var page = Jsoup.parse(traditional(FEATURE));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-Hant");
        assertThat(page.title()).startsWith("最是“五星”耀懷川");
        assertThat(page.select("h1").text()).isEqualTo("最是“五星”耀懷川");
        assertThat(page.select("meta[name=description]").attr("content")).contains("總決賽");
        assertThat(page.select(".prose").text()).contains("修武縣宰灣村", "沁陽市紫陵鎮范村", "翟鵬程", "秦杰", "李建雷", "幹部");
        assertThat(page.select(".article-head .bylines").text()).contains("馮新瑞");
    }

    /** Tag by tag: only the text and what is said in its stead differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                FEATURE,
                "/articles/chuangjian-yiye-xingye-xing",
                "/articles/shifanqu-sizhua-sitisheng",
                "/articles/wenxian-zhuti-dangri-sandu",
                "/search?q=%E5%85%9A%E5%BB%BA",
                "/stars/yiye-xingye",
                "/regions/wenxian",
                "/qa",
                "/about",
                "/archive",
                "/nowhere"
            })
    void addresses_scripts_and_what_was_typed_stay_byte_for_byte(String path) {
        var before = given().get(path).asString();
        var after = traditional(path);
        assertThat(after).isNotEqualTo(before);
        assertThat(comparable(after)).isEqualTo(comparable(before));
        for (var attribute : List.of("href", "src", "id", "name", "value", "datetime", "action", "class", "srcset"))
            assertThat(values(after, attribute)).as(attribute).isEqualTo(values(before, attribute));
        assertThat(scripts(after)).isEqualTo(scripts(before));
    }

    @Test
    void what_a_reader_typed_stays_in_the_box_and_finds_in_either_script() {
        var page = Jsoup.parse(traditional("/search?q=黨建引領鄉村振興"));
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("黨建引領鄉村振興");
        assertThat(page.select(".hits a").eachAttr("href")).isNotEmpty();
        assertThat(Jsoup.parse(traditional("/search?q=干部"))
                        .select("main input[name=q]")
                        .attr("value"))
                .isEqualTo("干部");
    }

    @Test
    void feeds_and_what_machines_read_stay_as_they_are() {
        for (var path : List.of("/feed.xml", "/feed.json", "/sitemap.xml", "/opensearch.xml"))
            assertThat(traditional(path)).isEqualTo(given().get(path).asString());
    }

    @Test
    void a_name_is_guarded_as_soon_as_the_desk_knows_it() {
        assertThat(names.characters().of("走访余准里")).isEqualTo("走訪餘準裏");
        var slug = save.run(Actor.IMPORT, "", new SavePerson.Wish("", "余准里", Set.of(), List.of(), true), "");
        try {
            assertThat(names.characters().of("走访余准里")).isEqualTo("走訪余准里");
            assertThat(names.characters().of("云台山镇、谷旦镇、祥云镇")).isEqualTo("雲台山鎮、谷旦鎮、祥雲鎮");
        } finally {
            QuarkusTransaction.requiringNew().run(() -> persons.delete("slug", slug));
        }
    }

    private static String traditional(String path) {
        return given().cookie("look", "...traditional").get(path).asString();
    }

    private static List<String> values(String page, String attribute) {
        var parsed = Jsoup.parse(page);
        parsed.select(".look").remove();
        return parsed.select("[" + attribute + "]").eachAttr(attribute);
    }

    /** JSON-LD among them. */
    private static List<String> scripts(String page) {
        return Jsoup.parse(page).select("script").stream().map(Element::data).toList();
    }

    /** Folded, without what a choice of the script changes beside the characters: the language and what is pressed. */
    private static String comparable(String page) {
        var parsed = Jsoup.parse(page);
        parsed.select(".look").remove();
        parsed.expectFirst("html").removeAttr("lang");
        return Folding.simplify(parsed.outerHtml()).replace('覆', '复');
    }
}

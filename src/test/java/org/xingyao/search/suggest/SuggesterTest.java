package org.xingyao.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.search.suggest.Phrases.Tier;

/** What is offered for what was typed so far, and in which order. */
class SuggesterTest {
    private static final Phrases PHRASES = phrases();

    private static Phrases phrases() {
        var phrases = new Phrases.Builder(10_000);
        name(phrases, "支部过硬星", "star", "zhibu-guoying");
        name(phrases, "宜业兴业星", "star", "yiye-xingye");
        name(phrases, "修武县", "region", "xiuwu");
        name(phrases, "修武", "修武县", "region", "xiuwu");
        name(phrases, "武陟县", "region", "wuzhi");
        name(phrases, "武涉", "武陟县", "region", "wuzhi");
        name(phrases, "市人力资源和社会保障局", "organisation", "renshe");
        name(phrases, "西安区", "region", "xian");
        question(phrases, "什么是“支部过硬星”？", 1);
        question(phrases, "党建e家平台怎么登录？", 2);
        headline(phrases, "武陟县：支部过硬 产业兴旺", "wuzhi-zhibu");
        headline(phrases, "网格员进社区", "grid");
        return phrases.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            支部           | 支部过硬星
            过硬           | 支部过硬星
            zhibuguoyingxing | 支部过硬星
            zhib           | 支部过硬星
            zhi bu guo     | 支部过硬星
            Zbgyx          | 支部过硬星
            zbgy           | 支部过硬星
            zbghx          | 支部过硬星
            zibuguoyin     | 支部过硬星
            支bu           | 支部过硬星
            zhi部          | 支部过硬星
            yyxyx          | 宜业兴业星
            xiuwu          | 修武县
            xiuw           | 修武县
            xw             | 修武县
            修武           | 修武县
            修武縣         | 修武县
            xian           | 西安区
            xi'an          | 西安区
            武涉           | 武陟县
            人力资源       | 市人力资源和社会保障局
            wanggeyuan     | 网格员进社区
            wgy            | 网格员进社区
            “五             |
            登录           | 党建e家平台怎么登录？
            e家            | 党建e家平台怎么登录？
            djejpt         | 党建e家平台怎么登录？
            """)
    void what_was_meant_comes_first(String typed, String expected) {
        var offered = suggest(typed);
        if (expected == null) assertThat(offered).isEmpty();
        else assertThat(offered).first().extracting(Suggestion::text).isEqualTo(expected);
    }

    @Test
    void names_come_first_then_questions_then_headlines() {
        assertThat(suggest("zhibuguoying")).extracting(Suggestion::kind).containsExactly("star", "question", "article");
    }

    @Test
    void a_name_that_begins_so_comes_before_one_that_holds_it() {
        assertThat(suggest("wu")).extracting(Suggestion::text).startsWith("武陟县", "修武县");
    }

    @Test
    void nothing_is_offered_twice_and_there_are_eight_at_most() {
        var phrases = new Phrases.Builder(100_000);
        IntStream.range(0, 40).forEach(i -> name(phrases, "支部单位" + i, "organisation", "body-" + i));
        IntStream.range(0, 40).forEach(i -> question(phrases, "支部的问题" + i, i));
        IntStream.range(0, 40).forEach(i -> headline(phrases, "支部的标题" + i / 2, "headline-" + i));
        var offered = Suggester.suggest("zhibu", phrases.build(), _ -> false);
        assertThat(offered).hasSize(8);
        assertThat(offered).extracting(Suggestion::text).doesNotHaveDuplicates();
        assertThat(offered).extracting(Suggestion::kind).contains("organisation", "question", "article");
        assertThat(suggest("修武")).hasSize(1);
    }

    @Test
    void what_the_desk_denies_is_not_offered() {
        assertThat(Suggester.suggest("支部", PHRASES, text -> text.equals("支部过硬星")))
                .extracting(Suggestion::text)
                .doesNotContain("支部过硬星")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "，。", "😀", "\uD800", "zzzzzz", "*:*", "\u202e", "e\u0301\u0301", "((((", "'", "？"})
    void what_is_nothing_offers_nothing_and_is_no_error(String typed) {
        assertThat(suggest(typed)).isEmpty();
    }

    @Test
    void a_whole_page_of_letters_is_no_error() {
        assertThat(suggest("xian".repeat(2500))).isEmpty();
        assertThat(suggest("安".repeat(10_000))).isEmpty();
    }

    @Test
    void when_there_is_no_room_the_less_important_are_left_out() {
        var phrases = new Phrases.Builder(6);
        name(phrases, "支部过硬星", "star", "a");
        name(phrases, "支部一二三", "star", "b");
        name(phrases, "支部四五六", "star", "c");
        assertThat(phrases.build().count()).isEqualTo(2);
    }

    private static List<Suggestion> suggest(String typed) {
        return Suggester.suggest(typed, PHRASES, _ -> false);
    }

    private static void name(Phrases.Builder phrases, String text, String kind, String slug) {
        name(phrases, text, text, kind, slug);
    }

    private static void name(Phrases.Builder phrases, String text, String shown, String kind, String slug) {
        phrases.add(text, Tier.NAME, new Suggestion(shown, kind, slug, ""));
    }

    private static void question(Phrases.Builder phrases, String text, int number) {
        phrases.add(text, Tier.QUESTION, new Suggestion(text, Suggestion.QUESTION, "qa", "#qa-" + number));
    }

    private static void headline(Phrases.Builder phrases, String text, String slug) {
        phrases.add(text, Tier.HEADLINE, new Suggestion(text, Suggestion.ARTICLE, slug, ""));
    }
}

package org.xingyao.article.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Spans;
import org.xingyao.testsupport.SomeNews;

class SpotTest {
    private static final Spot HELMET = new Spot("今年共发放", "头盔三千顶");

    private final EditionContent first = content("六月，骑手驿站开门。", "全市今年共发放头盔三千顶，饮水点十二个。", "驿站还配了充电柜。");

    @Test
    void words_are_found_where_they_stand_and_counted() {
        assertThat(HELMET.count(first)).isEqualTo(1);
        assertThat(new Spot("", "驿站").count(first))
                .as("the headline is looked at too")
                .isEqualTo(3);
        assertThat(new Spot("", "没有的字").count(first)).isZero();
        assertThat(new Spot("", "").count(first)).isZero();
    }

    @Test
    void paragraphs_before_it_may_come_and_go_and_its_own_may_be_rewritten() {
        var later = content("新加的一段在前面。", "新加的又一段。", "据统计，全市各驿站今年已发放头盔三千顶，另有饮水点十六个。", "驿站还配了充电柜。");
        assertThat(HELMET.follow(first, later)).contains(new Spot("计，全市各驿站今年已发放", "头盔三千顶"));
    }

    @Test
    void what_is_written_into_the_words_belongs_to_them() {
        var later = content("六月，骑手驿站开门。", "全市今年共发放头盔和雨衣三千二百顶，饮水点十二个。", "驿站还配了充电柜。");
        assertThat(HELMET.follow(first, later)).map(Spot::words).contains("头盔和雨衣三千二百顶");
    }

    @Test
    void words_that_were_struck_are_nowhere() {
        var later = content("六月，骑手驿站开门。", "全市今年共发放，饮水点十二个。", "驿站还配了充电柜。");
        assertThat(HELMET.follow(first, later)).isEmpty();
        assertThat(HELMET.follow(first, content("全是别的话。"))).isEmpty();
    }

    @Test
    void of_two_lines_alike_each_keeps_its_own() {
        var twins = content("甲处：同样的一句话。", "乙处：同样的一句话。");
        var swapped = content("乙处：同样的一句话。", "丙处：同样的一句话，改了。");
        assertThat(new Spot("乙处：", "同样").follow(twins, swapped))
                .map(Spot::before)
                .contains("乙处：");
    }

    @Test
    void a_character_of_two_units_is_never_cut_in_two() {
        var first = content("〇一二三四五六七八九十𠮷，今年发放头盔。");
        var later = content("〇一二三四五六七八九𠮷十一二三四五，今年发放头盔。");
        var moved = new Spot("今年发放", "头盔").follow(first, later).orElseThrow();
        assertThat(moved.before().codePoints()).noneMatch(one -> one >= 0xD800 && one <= 0xDFFF);
        assertThat(moved.count(later)).isEqualTo(1);
    }

    private static EditionContent content(String... paragraphs) {
        var blocks = Stream.of(paragraphs)
                .<Block>map(text -> new Paragraph(Spans.of(text)))
                .toList();
        return SomeNews.of("骑手的驿站", blocks);
    }
}

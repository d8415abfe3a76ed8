package org.xingyao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void a_line_loses_white_space_at_both_ends_the_ideographic_kind_too() {
        assertThat(CleanText.line("　　6月30日晚 \t")).isEqualTo("6月30日晚");
    }

    @Test
    void white_space_inside_becomes_one_plain_space_and_the_ideographic_one_stays() {
        assertThat(CleanText.line("创建“宜业兴业星”\u00a0 \n实现　社区")).isEqualTo("创建“宜业兴业星” 实现　社区");
    }

    @Test
    void what_nobody_sees_vanishes() {
        assertThat(CleanText.line("\ufeff温\u0000县\u200b\u202e：\u0007党日")).isEqualTo("温县：党日");
    }

    @Test
    void half_a_character_becomes_a_replacement_and_a_whole_one_stays() {
        assertThat(CleanText.line("\ud83d 😀 \ude00")).isEqualTo("\ufffd 😀 \ufffd");
    }

    @Test
    void full_width_punctuation_and_digits_beside_chinese_are_left_alone() {
        assertThat(CleanText.line("（记者杜挺勇 通讯员宁高峰）11月30日，２０２２年")).isEqualTo("（记者杜挺勇 通讯员宁高峰）11月30日，２０２２年");
    }
}

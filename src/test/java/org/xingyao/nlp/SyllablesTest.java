package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "zhibuguoying, zhi bu guo ying",
        "Zhi Bu GuoYing, zhi bu guo ying",
        "ｘｉｕｗｕ, xiu wu",
        "lüse, lv se",
        "lvse, lv se",
        "xi'an, xi an",
        "shan·yang, shan yang"
    })
    void letters_are_cut_into_the_syllables_they_spell(String typed, String syllables) {
        assertThat(Syllables.cuts(typed)).contains(List.of(syllables.split(" ")));
    }

    @Test
    void what_can_be_cut_two_ways_is_cut_both_ways_the_shorter_first() {
        assertThat(Syllables.cuts("xian")).containsExactly(List.of("xian"), List.of("xi", "an"));
        assertThat(Syllables.cuts("xi an")).containsExactly(List.of("xi", "an"));
        assertThat(Syllables.cuts("fangan")).contains(List.of("fang", "an"), List.of("fan", "gan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "app", "zbghx", "10", "修武", "'", "anananananananananananananananananananananananananx"})
    void what_spells_no_syllables_is_cut_no_way(String typed) {
        assertThat(Syllables.cuts(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zhi, zi", "chuang, cuan", "shen, sheng", "min, ming", "lan, lang"})
    void sounds_that_many_dont_tell_apart_are_alike(String one, String other) {
        assertThat(Syllables.slack(one)).isEqualTo(Syllables.slack(other));
    }

    @ParameterizedTest
    @CsvSource({"dong, don", "zhi, ji", "xiong, xin", "bu, pu"})
    void other_sounds_are_not(String one, String other) {
        assertThat(Syllables.slack(one)).isNotEqualTo(Syllables.slack(other));
    }

    @Test
    void a_character_sounds_by_what_stands_around_it() {
        assertThat(Pinyin.syllables("重庆银行10+N重要")).startsWith("chong", "qing", "yin", "hang", "", "", "", "");
        assertThat(Pinyin.syllables("重要")).containsExactly("zhong", "yao");
        assertThat(Pinyin.syllables("武陟😀")).containsExactly("wu", "zhi", "", "");
        assertThat(Pinyin.readings('行')).containsExactly("xing", "hang");
        assertThat(Pinyin.readings('x')).isEmpty();
    }

    @Test
    void initials_are_of_han_alone() {
        assertThat(Pinyin.initials(Pinyin.syllables("支部过硬星"))).isEqualTo("zbgyx");
        assertThat(Pinyin.initials(Pinyin.syllables("支部10"))).isEmpty();
    }
}

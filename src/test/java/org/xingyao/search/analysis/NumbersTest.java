package org.xingyao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.nlp.Folding;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "183个社区, 183",
        "一百八十三个社区, 183",
        "２．１万余人次, 21000",
        "二万一千人次, 21000",
        "二点一万人次, 21000",
        "三万八千余名, 38000",
        "三万八, 38000",
        "'1,826个村', 1826",
        "一千八百二十六个村, 1826",
        "一百八, 180",
        "一百零八, 108",
        "一千零一十, 1010",
        "占91.8%, 91.8%",
        "占９１．８％, 91.8%",
        "百分之九十一点八, 91.8%",
        "百分之七十, 70%",
        "二〇二二年, 2022",
        "十五, 15",
        "二十, 20",
        "焦政〔2022〕13号, 2022:13",
        "焦政（2022）13号, 2022:13",
        "1.5亿, 150000000",
        "0.50, 0.5"
    })
    void every_way_to_write_a_number_is_one_token(String text, String token) {
        assertThat(Numbers.in(Folding.fold(text)))
                .extracting(Numbers.Found::token)
                .containsExactly(token);
    }

    @ParameterizedTest
    @CsvSource({"一起", "三大行动", "两三天", "百姓", "千家万户", "万一", "十百", "热水"})
    void what_only_looks_like_a_number_is_none(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    @Test
    void places_are_those_of_the_text() {
        assertThat(Numbers.in("共一百零七个，其中12个"))
                .containsExactly(new Numbers.Found(1, 5, "107"), new Numbers.Found(9, 11, "12"));
    }
}

package org.xingyao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “五星”支部创建   | 五星支部创建
            骑手　在哪 喝热水？ | 骑手在哪喝热水
            網格員           | 网格员
            １０＋Ｎ         | 10+n
            什么是宜业兴业星?! | 什么是宜业兴业星
            """)
    void spaces_quotes_width_case_and_the_last_mark_do_not_matter(String text, String key) {
        assertThat(QueryText.key(text)).isEqualTo(key);
    }

    @Test
    void the_brackets_of_a_number_are_no_quotes() {
        assertThat(QueryText.key("〔2022〕13号")).isNotEqualTo(QueryText.key("202213号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "“”", "？！", "\u3000"})
    void nothing_but_marks_has_no_key(String text) {
        assertThat(QueryText.key(text)).isEmpty();
    }
}

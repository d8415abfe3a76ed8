package org.xingyao.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource({
        "ZHI, 6, 之六",
        "PAREN, 6, （六）",
        "CIRCLED, 1, ①",
        "CIRCLED, 20, ⑳",
        "CIRCLED, 21, ㉑",
        "CIRCLED, 36, ㊱",
        "CIRCLED, 50, ㊿",
        "CIRCLED, 51, （五十一）",
        "ISSUE, 12, 第12期"
    })
    void a_series_prints_its_numbers_in_its_own_style(NumberStyle style, int number, String printed) {
        assertThat(style.print(number)).isEqualTo(printed);
    }
}

package org.xingyao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "6, 六",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "105, 一百零五",
        "110, 一百一十",
        "183, 一百八十三",
        "1002, 一千零二",
        "2020, 二千零二十",
        "9999, 九千九百九十九"
    })
    void numbers_are_written_as_they_are_said(int number, String written) {
        assertThat(ChineseNumerals.of(number)).isEqualTo(written);
    }

    @Test
    void what_no_series_reaches_is_refused() {
        assertThatThrownBy(() -> ChineseNumerals.of(10_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChineseNumerals.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

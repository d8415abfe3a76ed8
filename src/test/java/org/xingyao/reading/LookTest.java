package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    @Test
    void every_look_survives_the_cookie() {
        assertThat(Look.all())
                .hasSize(40)
                .doesNotHaveDuplicates()
                .allSatisfy(look ->
                        assertThat(ReadersLook.of(ReadersLook.cookie(look))).isEqualTo(look));
    }

    @ParameterizedTest
    @CsvSource({
        "dark.large, dark, large, '', ''",
        ".large, '', large, '', ''",
        "light., light, '', '', ''",
        "contrast..huge.traditional, contrast, '', huge, traditional",
        "dark.LARGE.big.cantonese, dark, '', big, ''",
        "red.large.., '', large, '', ''"
    })
    void a_cookie_of_today_or_of_before_is_read_as_far_as_it_is_known(
            String cookie, String theme, String size, String text, String script) {
        assertThat(ReadersLook.of(cookie)).isEqualTo(new Look(theme, size, text, script));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "....",
                "x",
                "dark",
                "dark.large.big",
                "dark.large.big.traditional.x",
                "党.建.发.展"
            })
    void anything_else_says_nothing(String cookie) {
        assertThat(ReadersLook.of(cookie)).isEqualTo(Look.PLAIN);
    }

    @Test
    void the_large_version_has_one_size_of_text_so_that_variants_stay_few() {
        assertThat(new Look("", "large", "huge", "")).isEqualTo(new Look("", "large", "", ""));
        assertThat(new Look("", "", "huge", "").with(null, "large", null, null).with(null, "plain", null, null))
                .isEqualTo(Look.PLAIN);
    }

    @Test
    void browsers_are_told_the_script() {
        assertThat(Look.PLAIN.lang()).isEqualTo("zh-CN");
        assertThat(new Look("", "", "", "traditional").lang()).isEqualTo("zh-Hant");
    }
}

package org.xingyao.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @Test
    void a_limit_is_read_as_settings_have_it() {
        assertThat(Limit.of(" 5/60 ")).isEqualTo(new Limit(5, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5/", "/60", "0/60", "5/0", "-1/60", "5/60/7", "五/六十"})
    void anything_else_is_refused_with_how_to_write_it(String text) {
        assertThatThrownBy(() -> Limit.of(text)).hasMessageContaining("20/120");
    }
}

package org.xingyao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    @Test
    void a_short_quoted_term_stays_in_one_line() {
        assertThat(shown("最是“五星”耀怀川")).isEqualTo("最是[“五星”]耀怀川");
        assertThat(shown("“宜业兴业星”创建答记者问")).isEqualTo("[“宜业兴业星”]创建答记者问");
        assertThat(shown("学习《习近平文选》")).isEqualTo("学习[《习近平文选》]");
    }

    @Test
    void a_long_one_would_be_wider_than_a_small_screen_and_may_break() {
        assertThat(shown("示范区：“四抓四提升”激发组织活力")).isEqualTo("示范区：[“四抓四提升”]激发组织活力");
        assertThat(shown("“党建引领基层治理”走深走实")).isEqualTo("“党建引领基层治理”走深走实");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "没有引号", "“没有收尾", "”反了“", "“”", "“甲”“乙”《丙》"})
    void nothing_of_it_is_lost(String headline) {
        assertThat(Headline.parts(headline).stream().map(Headline.Part::text).collect(Collectors.joining()))
                .isEqualTo(headline);
    }

    private static String shown(String headline) {
        return Headline.parts(headline).stream()
                .map(part -> part.whole() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}

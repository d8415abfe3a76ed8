package org.xingyao.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void a_short_text_stays_whole_and_an_empty_one_has_none() {
        assertThat(Windows.of("问？\n答。")).containsExactly("问？\n答。");
        assertThat(Windows.of(" \n")).isEmpty();
    }

    @Test
    void a_long_text_is_cut_between_sentences() {
        var sentence = "字".repeat(69) + "。";
        assertThat(Windows.of(sentence.repeat(5))).containsExactly(sentence.repeat(2), sentence.repeat(2), sentence);
    }

    @Test
    void a_sentence_without_end_is_cut_without_tearing_a_character() {
        var windows = Windows.of("字" + "𠮷".repeat(300));
        assertThat(String.join("", windows)).isEqualTo("字" + "𠮷".repeat(300));
        assertThat(windows)
                .allSatisfy(window -> assertThat(Character.isHighSurrogate(window.charAt(window.length() - 1)))
                        .isFalse());
    }
}

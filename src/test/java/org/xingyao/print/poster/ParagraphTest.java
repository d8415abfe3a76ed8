package org.xingyao.print.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xingyao.print.type.LineBreaks;
import org.xingyao.print.type.Typeface;

/** At 10 dots a character, so that a width of 100 holds ten. */
class ParagraphTest {
    private static final String TEXT = "温县：主题党日活动突出“三度”，让活动有深度、有宽度、有力度——《条例》（试行）……2022年7月增长12.5%！";

    private Lettering letters;

    @BeforeEach
    void open() throws IOException {
        letters = new Lettering(Typeface.BOLD, TEXT + "…abcdefghijklmnopqrstuvwxyz/.:");
    }

    @AfterEach
    void close() throws IOException {
        letters.close();
    }

    @ParameterizedTest
    @MethodSource("widths")
    void no_line_is_too_wide_or_begins_or_ends_with_the_wrong_mark_and_nothing_is_lost(int width) throws IOException {
        var lines = setting(width).fill(TEXT, 10, 99).lines();
        assertThat(String.join("", lines)).isEqualTo(TEXT);
        for (var line : lines) {
            assertThat(letters.width(line, 10)).isLessThanOrEqualTo(width);
            // A term in quotation marks that is wider than the whole line has to be cut somewhere.
            if (width < 80) continue;
            assertThat(LineBreaks.neverFirst(line.charAt(0))).as(line).isFalse();
            assertThat(LineBreaks.neverLast(line.charAt(line.length() - 1)))
                    .as(line)
                    .isFalse();
        }
    }

    static IntStream widths() {
        return IntStream.range(30, 220);
    }

    @Test
    void a_short_term_in_quotation_marks_stays_in_one_line() throws IOException {
        assertThat(setting(60).fill("突出“三度”让活动", 10, 9).lines()).containsExactly("突出“三度”", "让活动");
        assertThat(setting(50).fill("突出“三度”让活动", 10, 9).lines()).containsExactly("突出", "“三度”让", "活动");
    }

    @Test
    void a_headline_is_as_large_as_fits_and_leaves_no_single_character_for_its_last_line() throws IOException {
        var headline = setting(110).balance("主题党日活动突出有深度", 2, 20, 10);
        assertThat(headline.size()).isEqualTo(10);
        assertThat(headline.lines()).containsExactly("主题党日活动突出有深度");
        assertThat(setting(100).balance("主题党日活动突出有深度", 2, 10).lines()).containsExactly("主题党日活动", "突出有深度");
    }

    @Test
    void what_there_is_no_room_for_is_cut_and_says_so() throws IOException {
        var lines = setting(60).fill("让活动有深度、有宽度、有力度", 10, 2).lines();
        assertThat(lines).containsExactly("让活动有深", "度、有宽度…");
        assertThat(setting(60).fill("让活动有深度", 10, 0).lines()).isEmpty();
        assertThat(setting(60).fill("", 10, 3).lines()).isEmpty();
    }

    @Test
    void a_word_without_end_is_broken_where_the_line_ends() throws IOException {
        var word = "abcdefghijklmnopqrstuvwxyz".repeat(8);
        var lines = setting(60).fill(word, 10, 999).lines();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(String.join("", lines)).isEqualTo(word);
        for (var line : lines) assertThat(letters.width(line, 10)).isLessThanOrEqualTo(60);
        assertThat(setting(3).fill("温县", 10, 9).lines()).as("not even one fits").containsExactly("温", "县");
    }

    private Paragraph.Setting setting(double width) {
        return new Paragraph.Setting(letters, width, 1.5);
    }
}

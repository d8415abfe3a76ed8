package org.xingyao.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void a_text_is_cut_behind_its_marks() {
        assertThat(of("今年分为四个阶段。谁来督导？7月至9月！")).containsExactly("今年分为四个阶段。", "谁来督导？", "7月至9月！");
    }

    @Test
    void a_quotation_is_never_cut() {
        assertThat(of("胡兴福说：“来比武，就是要拿冠军！我们来了。”台下叫好。")).containsExactly("胡兴福说：“来比武，就是要拿冠军！我们来了。”", "台下叫好。");
        assertThat(of("“冠军！冠军！冠军！”的呼喊响起。")).containsExactly("“冠军！冠军！冠军！”的呼喊响起。");
    }

    @Test
    void a_line_end_ends_a_sentence_and_a_quotation_that_was_never_closed() {
        assertThat(of("他说：“没有说完\n第二段。第三句。")).containsExactly("他说：“没有说完", "第二段。", "第三句。");
    }

    @Test
    void a_closing_mark_too_many_does_no_harm() {
        assertThat(of("多了一个”。下一句。")).containsExactly("多了一个”。", "下一句。");
    }

    @Test
    void marks_in_a_row_belong_to_one_end() {
        assertThat(of("闪耀怀川的星光……照亮怀川！？好。")).containsExactly("闪耀怀川的星光……", "照亮怀川！？", "好。");
    }

    @Test
    void long_sentences_fall_into_clauses_and_commas_and_keep_all_their_characters() {
        var text = "武陟县实行“挂星立标”，一季一评；中站区选聘网格员，" + "字".repeat(30) + "。";
        var pieces = pieces(text, 18);
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allMatch(piece -> piece.length() <= 18).contains("武陟县实行“挂星立标”，一季一评；", "中站区选聘网格员，");
    }

    @Test
    void what_is_shown_of_a_long_answer_ends_with_a_sentence() {
        var text = "一是技能。二是就业。三是创业。";
        assertThat(text.substring(0, Sentences.beginning(text, 11))).isEqualTo("一是技能。二是就业。");
        assertThat(text.substring(0, Sentences.beginning(text, 1))).isEqualTo("一是技能。");
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n ")).isEmpty();
    }

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(range -> range.of(text)).toList();
    }

    private static List<String> pieces(String text, int most) {
        return Sentences.pieces(text, most).stream()
                .map(range -> range.of(text))
                .toList();
    }
}

package org.xingyao.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Kind;
import org.xingyao.article.block.Block;
import org.xingyao.article.block.Paragraph;
import org.xingyao.article.block.Qa;
import org.xingyao.article.block.Spans;
import org.xingyao.text.Invalid;

class PairNumbersTest {
    @Test
    void new_pairs_are_numbered_in_order() {
        assertThat(numbers(PairNumbers.assign(List.of(pair(0, "甲"), Paragraph.of("间"), pair(0, "乙")), null, 1)))
                .containsExactly(1, 2);
    }

    @Test
    void a_question_keeps_its_number_wherever_it_moves() {
        var before = edition(pair(1, "甲"), pair(2, "乙"));
        assertThat(numbers(PairNumbers.assign(List.of(pair(0, "乙"), pair(0, "甲")), before, 3)))
                .containsExactly(2, 1);
    }

    @Test
    void a_number_that_was_given_once_is_never_given_again() {
        var before = edition(pair(1, "甲"));
        assertThat(numbers(PairNumbers.assign(List.of(pair(0, "丙")), before, 3)))
                .containsExactly(3);
    }

    @Test
    void a_number_that_is_written_counts_and_others_go_round_it() {
        assertThat(numbers(PairNumbers.assign(List.of(pair(0, "甲"), pair(1, "乙")), null, 1)))
                .containsExactly(2, 1);
    }

    @Test
    void the_same_question_twice_gets_two_numbers() {
        var before = edition(pair(1, "甲"));
        assertThat(numbers(PairNumbers.assign(List.of(pair(0, "甲"), pair(0, "甲")), before, 2)))
                .containsExactly(1, 2);
    }

    @Test
    void one_number_for_two_pairs_is_refused() {
        assertThatThrownBy(() -> PairNumbers.assign(List.of(pair(3, "甲"), pair(3, "乙")), null, 1))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("第 3 问");
    }

    @Test
    void a_pair_copied_in_a_draft_gets_a_number_of_its_own_and_no_word_is_refused() {
        var blocks = PairNumbers.withoutDoubles(List.of(pair(3, "甲"), Paragraph.of("间"), pair(3, "甲")));
        assertThat(numbers(PairNumbers.assign(blocks, edition(pair(3, "甲")), 4)))
                .containsExactly(3, 4);
    }

    private static Qa pair(int number, String question) {
        return new Qa(number, Spans.of(question), List.of(Paragraph.of("答")), "", "", null, List.of());
    }

    private static EditionContent edition(Block... blocks) {
        return new EditionContent(
                Kind.QA, "", "题", "", "", "", List.of(), "", "", 0, null, "", null, "", List.of(blocks), List.of());
    }

    private static List<Integer> numbers(List<Block> blocks) {
        return Stream.of(blocks)
                .flatMap(List::stream)
                .filter(Qa.class::isInstance)
                .map(block -> ((Qa) block).number())
                .toList();
    }
}

package org.xingyao.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Offset<Double> SAME = within(1e-9);
    private static final Judgement ONE = Judgement.of("问", "a", "");
    private static final Judgement TWO = new Judgement("问", Set.of("a", "b#qa-1"));

    @Test
    void what_stands_first_is_worth_all_and_what_is_missing_nothing() {
        assertThat(Scores.of(List.of(outcome(ONE, 1)))).isEqualTo(new Scores(1, 1, 1, 1, 1));
        assertThat(Scores.of(List.of(outcome(ONE)))).isEqualTo(new Scores(1, 0, 0, 0, 0));
    }

    @Test
    void the_third_place_is_a_third_of_the_first_and_half_of_it_discounted() {
        var scores = Scores.of(List.of(outcome(ONE, 3)));
        assertThat(scores.mrr()).isCloseTo(1.0 / 3, SAME);
        assertThat(scores.ndcg()).isCloseTo(0.5, SAME);
        assertThat(scores.recall()).isOne();
        assertThat(scores.hit()).isZero();
    }

    @Test
    void of_two_that_are_right_one_is_half_the_recall() {
        var scores = Scores.of(List.of(outcome(TWO, 2)));
        assertThat(scores.recall()).isEqualTo(0.5);
        assertThat(scores.ndcg()).isCloseTo((Math.log(2) / Math.log(3)) / (1 + Math.log(2) / Math.log(3)), SAME);
        assertThat(Scores.of(List.of(outcome(TWO, 1, 2))).ndcg()).isCloseTo(1, SAME);
    }

    @Test
    void the_eleventh_place_is_not_looked_at() {
        assertThat(outcome(ONE, 11).rank()).isZero();
        assertThat(outcome(ONE, 10).rank()).isEqualTo(10);
    }

    @Test
    void means_are_over_questions_and_the_worst_come_first() {
        var good = outcome(ONE, 1);
        var middling = outcome(ONE, 2);
        var bad = outcome(ONE);
        var all = List.of(good, bad, middling, good);
        assertThat(Scores.of(all).mrr()).isCloseTo(2.5 / 4, SAME);
        assertThat(Scores.worst(all, 2)).containsExactly(bad, middling);
    }

    @Test
    void a_question_without_a_right_answer_is_refused() {
        assertThatThrownBy(() -> new Judgement("问", Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome outcome(Judgement judgement, int... rightPlaces) {
        return new Outcome(
                judgement,
                IntStream.rangeClosed(1, 11)
                        .mapToObj(place -> IntStream.of(rightPlaces).anyMatch(right -> right == place))
                        .toList());
    }
}

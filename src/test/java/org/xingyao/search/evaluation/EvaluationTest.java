package org.xingyao.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private final Evaluation evaluation =
            new Evaluation(_ -> List.of(new Place("a", "#qa-1"), new Place("a", "#qa-2"), new Place("b", "")));

    @Test
    void a_pair_is_right_by_its_anchor_and_an_article_by_any_of_its_passages() {
        var outcomes = evaluation.ask(List.of(
                Judgement.of("问", "a", "#qa-2"),
                Judgement.of("问", "a", "#qa-3"),
                Judgement.of("问", "a", ""),
                Judgement.of("问", "b", "")));
        assertThat(outcomes).extracting(Outcome::rank).containsExactly(2, 0, 1, 3);
    }
}

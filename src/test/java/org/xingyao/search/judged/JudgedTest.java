package org.xingyao.search.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.search.index.Sample;
import org.xingyao.search.judged.Judged.Expected;
import org.xingyao.search.query.SearchResult;
import org.xingyao.search.query.Snippet;

class JudgedTest {
    private static final List<SearchResult.Hit> HITS =
            List.of(hit("a", 0), hit("b", 2), hit("c", 3), hit("d", 0), hit("e", 0));

    @Test
    void the_first_that_is_right_gives_the_rank() {
        assertThat(judged(new Expected("c", ""), new Expected("b", "")).rank(HITS))
                .isEqualTo(2);
        assertThat(judged(new Expected("z", "")).rank(HITS)).isZero();
    }

    @Test
    void another_pair_of_the_right_article_is_not_right() {
        assertThat(judged(new Expected("b", "#qa-2")).rank(HITS)).isEqualTo(2);
        assertThat(judged(new Expected("b", "#qa-1")).rank(HITS)).isZero();
        assertThat(judged(new Expected("b", "")).rank(HITS)).isEqualTo(2);
    }

    @Test
    void recall_is_the_part_of_what_is_right() {
        assertThat(judged(new Expected("a", ""), new Expected("z", ""), new Expected("c", "#qa-3"))
                        .recall(HITS))
                .isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void a_query_that_falls_out_of_the_ten_is_worse() {
        assertThat(new RankChange("甲", 9, 0).isBetter()).isFalse();
        assertThat(new RankChange("甲", 0, 9).isBetter()).isTrue();
        assertThat(new RankChange("甲", 3, 1).isBetter()).isTrue();
    }

    private static Judged judged(Expected... expected) {
        return new Judged("问", List.of(expected));
    }

    private static SearchResult.Hit hit(String slug, int pair) {
        var passage = pair == 0 ? Sample.section(slug, "题", "文") : Sample.pair(slug, pair, "问", "答");
        return new SearchResult.Hit(passage, 1, new Snippet("", List.of()), false);
    }
}

package org.xingyao.search.querylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Counting in memory, before anything is written. */
class TalliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Tallies tallies = new Tallies(2);

    @Test
    void the_same_query_of_a_day_is_counted_together_and_the_last_number_of_results_stands() {
        tallies.add(asked("骑手", 0));
        tallies.add(asked("骑手", 3));
        tallies.add(click("骑手"));
        assertThat(tallies.take()).containsExactly(new Tally(DAY, "骑手", "骑手", 2, 3, 0, 1));
        assertThat(tallies.take()).isEmpty();
    }

    @Test
    void when_it_is_full_new_queries_are_dropped_and_known_ones_still_counted() {
        tallies.add(asked("甲", 1));
        tallies.add(asked("乙", 1));
        tallies.add(asked("丙", 1));
        tallies.add(asked("甲", 1));
        assertThat(tallies.takeDropped()).isOne();
        assertThat(tallies.takeDropped()).isZero();
        assertThat(tallies.take()).extracting(Tally::key).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void what_could_not_be_written_is_older_than_what_came_meanwhile() {
        tallies.add(asked("甲", 0));
        var unwritten = tallies.take();
        tallies.add(asked("甲", 5));
        tallies.giveBack(unwritten);
        assertThat(tallies.take()).containsExactly(new Tally(DAY, "甲", "甲", 2, 5, 0, 0));
    }

    @Test
    void another_day_is_another_row() {
        tallies.add(asked("甲", 0));
        tallies.add(new Tally(DAY.plusDays(1), "甲", "甲", 1, 0, 0, 0));
        assertThat(tallies.take()).hasSize(2);
    }

    private static Tally asked(String text, int found) {
        return new Tally(DAY, text, text, 1, found, 0, 0);
    }

    private static Tally click(String text) {
        return new Tally(DAY, text, text, 0, -1, 0, 1);
    }
}

package org.xingyao.search.querylog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentQueriesTest {
    private final RecentQueries recent = new RecentQueries();

    @Test
    void what_nobody_asked_can_not_be_clicked() {
        assertThat(recent.mayBeClicked("骑手")).isFalse();
    }

    @Test
    void one_search_is_good_for_a_few_clicks_and_no_more() {
        recent.asked("骑手");
        for (int i = 0; i < 3; i++) assertThat(recent.mayBeClicked("骑手")).isTrue();
        assertThat(recent.mayBeClicked("骑手")).isFalse();
        recent.asked("骑手");
        assertThat(recent.mayBeClicked("骑手")).isTrue();
    }
}

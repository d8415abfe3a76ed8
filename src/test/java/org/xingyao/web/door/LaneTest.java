package org.xingyao.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final List<String> served = new ArrayList<>();
    private final Lane lane = new Lane(2, 2);
    private final Guest first = guest("first");
    private final Guest second = guest("second");
    private final Guest third = guest("third");
    private final Guest fourth = guest("fourth");

    @Test
    void so_many_are_served_at_once_and_the_others_in_turn() {
        enter(first, second, third, fourth);
        assertThat(served).containsExactly("first", "second");
        lane.leave(second);
        assertThat(served).containsExactly("first", "second", "third");
        lane.leave(first);
        assertThat(served).containsExactly("first", "second", "third", "fourth");
        assertThat(lane.waiting()).isZero();
    }

    @Test
    void who_finds_no_place_is_refused_and_counted() {
        enter(first, second, third, fourth);
        assertThat(lane.enter(guest("fifth"))).isFalse();
        assertThat(lane.refused()).isOne();
        lane.leave(first);
        assertThat(lane.enter(guest("sixth"))).isTrue();
    }

    @Test
    void who_is_tired_of_waiting_gives_the_place_to_another_and_is_not_served() {
        enter(first, second, third);
        lane.leave(third);
        enter(fourth);
        lane.leave(first);
        assertThat(served).containsExactly("first", "second", "fourth");
    }

    @Test
    void leaving_twice_frees_one_place() {
        enter(first, second);
        lane.leave(first);
        lane.leave(first);
        enter(third, fourth);
        assertThat(served).containsExactly("first", "second", "third");
        assertThat(lane.served()).isEqualTo(2);
    }

    @Test
    void when_all_have_gone_nobody_is_counted() {
        enter(first, second, third);
        List.of(third, second, first).forEach(lane::leave);
        assertThat(lane.served()).isZero();
        assertThat(lane.waiting()).isZero();
    }

    private void enter(Guest... guests) {
        for (var guest : guests) assertThat(lane.enter(guest)).isTrue();
    }

    private Guest guest(String name) {
        return new Guest(() -> served.add(name));
    }
}

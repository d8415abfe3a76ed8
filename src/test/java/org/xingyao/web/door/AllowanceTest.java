package org.xingyao.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Allowance allowance = new Allowance(2, 3, NOON);

    @Test
    void a_burst_passes_and_then_each_drop_takes_its_time() {
        for (int i = 0; i < 3; i++) assertThat(allowance.take(NOON)).isZero();
        assertThat(allowance.take(NOON)).as("seconds to wait").isEqualTo(1);
        assertThat(allowance.take(NOON.plusMillis(500))).isZero();
        assertThat(allowance.take(NOON.plusMillis(500))).isEqualTo(1);
    }

    @Test
    void a_long_silence_saves_up_no_more_than_a_burst() {
        var later = NOON.plusSeconds(3600);
        for (int i = 0; i < 3; i++) assertThat(allowance.take(later)).isZero();
        assertThat(allowance.take(later)).isPositive();
    }

    @Test
    void a_clock_that_goes_back_gives_nothing_away_and_locks_nobody_out() {
        for (int i = 0; i < 3; i++) allowance.take(NOON);
        assertThat(allowance.take(NOON.minusSeconds(3600))).isEqualTo(1);
        assertThat(allowance.take(NOON)).isZero();
    }
}

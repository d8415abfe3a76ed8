package org.xingyao.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StalenessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void news_is_stale_after_two_weeks() {
        assertThat(Staleness.ofType("news").since(TODAY)).isEqualTo("2026-11-14");
    }

    @Test
    void notices_policies_answers_and_features_are_stale_after_six_months() {
        for (var type : new String[] {"notices", "policies", "qa", "features"})
            assertThat(Staleness.ofType(type).since(TODAY)).as(type).isEqualTo("2026-05-28");
    }
}

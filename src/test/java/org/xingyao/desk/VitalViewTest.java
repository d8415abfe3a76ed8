package org.xingyao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.work.Vital;

/** In a running program, since the words are its own. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class VitalViewTest {
    @Inject
    VitalMessages units;

    @ParameterizedTest
    @CsvSource({
        "disk_free_bytes, 85899345920, 85.9 GB",
        "disk_used_ratio, 0.123, 12.3%",
        "backup_age_seconds, 5400, 1.5 小时",
        "found_after_seconds_sum, 1234.567, '1,234.57'",
        "page_hits, 1234567, '1,234,567'",
        "page_hits, NaN, —"
    })
    void a_number_is_shown_in_the_unit_that_people_think_in(String name, double value, String shown) {
        assertThat(VitalView.of(Vital.gauge(name, () -> value), units).value()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"200000, true", "100000, false", "NaN, false"})
    void more_than_may_be_is_wrong(double value, boolean wrong) {
        var view = VitalView.of(Vital.gauge("backup_age_seconds", () -> value).atMost(172_800), units);
        assertThat(view.wrong()).isEqualTo(wrong);
        assertThat(view.most()).isEqualTo("48 小时");
    }
}

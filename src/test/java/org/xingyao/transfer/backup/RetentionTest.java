package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Sunday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final List<BackupRun> runs = new ArrayList<>();

    @Test
    void of_a_year_of_nights_seven_days_four_weeks_and_six_months_are_kept() {
        for (int ago = 0; ago < 365; ago++) proven(TODAY.minusDays(ago), 3);
        assertThat(kept())
                .containsExactly(
                        "2026-11-29",
                        "2026-11-28",
                        "2026-11-27",
                        "2026-11-26",
                        "2026-11-25",
                        "2026-11-24",
                        "2026-11-23",
                        // Sundays, the last of this week being one of the seven days.
                        "2026-11-22",
                        "2026-11-15",
                        "2026-11-08",
                        "2026-10-31",
                        "2026-09-30",
                        "2026-08-31",
                        "2026-07-31",
                        "2026-06-30");
    }

    @Test
    void nights_that_were_missed_take_nobodys_place() {
        for (int ago = 100; ago < 110; ago++) proven(TODAY.minusDays(ago), 3);
        assertThat(kept()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void what_is_not_proven_pushes_out_nothing_and_only_two_of_it_stay() {
        proven(TODAY.minusDays(40), 3);
        for (int ago = 0; ago < 30; ago++) unproven(TODAY.minusDays(ago), 3);
        assertThat(kept()).containsExactly("2026-11-29", "2026-11-28", "2026-10-20");
    }

    @Test
    void of_two_of_a_day_the_whole_one_stays_and_of_two_whole_ones_the_later() {
        proven(TODAY, 3);
        proven(TODAY, 9).lostCount = 4;
        proven(TODAY.minusDays(1), 3);
        var later = proven(TODAY.minusDays(1), 9);
        assertThat(Retention.outdated(runs, ZONE)).containsExactly(runs.get(1), runs.get(2));
        assertThat(runs).contains(later);
    }

    private List<String> kept() {
        var outdated = Retention.outdated(runs, ZONE);
        return runs.stream()
                .filter(run -> !outdated.contains(run))
                .map(run -> LocalDate.ofInstant(run.moment(), ZONE).toString())
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private BackupRun proven(LocalDate day, int hour) {
        var run = unproven(day, hour);
        run.provenAt = run.writtenAt;
        return run;
    }

    private BackupRun unproven(LocalDate day, int hour) {
        var run = new BackupRun();
        run.id = (long) runs.size();
        run.askedAt = day.atTime(hour, 0).atZone(ZONE).toInstant();
        run.begunAt = run.askedAt;
        run.writtenAt = run.askedAt;
        runs.add(run);
        return run;
    }
}

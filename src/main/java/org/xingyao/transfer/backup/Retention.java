package org.xingyao.transfer.backup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which backups are kept: one for each of the last days, weeks and months that have any. Those that were not proven are
 * counted by themselves, so they push out no proven one.
 */
enum Retention {
    DAYS(7, day -> day),
    WEEKS(4, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MONTHS(6, day -> day.withDayOfMonth(1));

    /** To see by what went wrong; more would only fill the disk. */
    private static final int UNPROVEN = 2;

    private static final Comparator<BackupRun> OLDEST_FIRST = Comparator.comparing(BackupRun::moment);

    /** Of one period: the whole one before one that lacks photos, then the newest. */
    private static final BinaryOperator<BackupRun> BETTER = BinaryOperator.maxBy(
            Comparator.comparingInt((BackupRun run) -> -run.lostCount).thenComparing(OLDEST_FIRST));

    private final int many;
    private final UnaryOperator<LocalDate> period;

    Retention(int many, UnaryOperator<LocalDate> period) {
        this.many = many;
        this.period = period;
    }

    /** Those that no rule keeps. */
    static List<BackupRun> outdated(List<BackupRun> runs, ZoneId zone) {
        Set<BackupRun> kept = new HashSet<>();
        var proven = runs.stream().filter(BackupRun::isProven).toList();
        for (var rule : values()) rule.kept(proven, zone).forEach(kept::add);
        runs.stream()
                .filter(run -> !run.isProven())
                .sorted(OLDEST_FIRST.reversed())
                .limit(UNPROVEN)
                .forEach(kept::add);
        return runs.stream().filter(run -> !kept.contains(run)).toList();
    }

    private Stream<BackupRun> kept(List<BackupRun> runs, ZoneId zone) {
        var best = new TreeMap<LocalDate, BackupRun>(Comparator.reverseOrder());
        for (var run : runs) best.merge(period.apply(LocalDate.ofInstant(run.moment(), zone)), run, BETTER);
        return best.values().stream().limit(many);
    }
}

package org.xingyao.desk.backups;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.setting.Settings;
import org.xingyao.text.Minute;
import org.xingyao.transfer.backup.BackupFolder;
import org.xingyao.transfer.backup.BackupRun;
import org.xingyao.transfer.backup.BackupRuns;
import org.xingyao.transfer.backup.BackupTables;

/** The backups in the words of their page. */
@ApplicationScoped
public class BackupViews {
    private static final int ROWS = 60;
    private static final double MEGABYTE = 1_000_000;

    private final BackupRuns runs;
    private final BackupTables tables;
    private final BackupFolder folder;
    private final Settings settings;
    private final BackupMessages messages;
    private final Clock clock;

    BackupViews(
            BackupRuns runs,
            BackupTables tables,
            BackupFolder folder,
            Settings settings,
            BackupMessages messages,
            Clock clock) {
        this.runs = runs;
        this.tables = tables;
        this.folder = folder;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A backup that is over.
     *
     * @param state proven, failed or gone
     * @param result what came of it, and what to do
     * @param counts address of what its rehearsal counted; empty when there is nothing
     */
    record Row(
            String when,
            String by,
            String file,
            String size,
            String rows,
            String files,
            String lost,
            String state,
            String result,
            String counts) {}

    /** What the rehearsal of one backup counted. */
    record Counts(String title, List<Table> tables) {}

    record Table(String name, long rows, String restored, boolean differs) {}

    /** That there is no recent backup known to be good; empty when there is one. */
    public String warning() {
        var last = runs.lastProven();
        if (last.isEmpty()) return messages.noneProven();
        return last.get().isBefore(clock.instant().minus(BackupRuns.TOO_OLD)) ? messages.tooOld(age(last.get())) : "";
    }

    String last() {
        return runs.newestProven()
                .map(run -> messages.last(minute(run.moment()), age(run.moment()), run.file))
                .orElse("");
    }

    String underWay() {
        return runs.underWay()
                .map(run -> {
                    if (run.begunAt == null) return messages.waiting();
                    return run.writtenAt == null ? messages.writing() : messages.rehearsing();
                })
                .orElse("");
    }

    String schedule() {
        var hour = settings.now().backupHour();
        var where = folder.path().toString();
        return hour.isPresent() ? messages.schedule(hour.getAsInt(), where) : messages.noSchedule(where);
    }

    List<Row> rows() {
        return runs.finished(ROWS).stream().map(this::row).toList();
    }

    @Nullable
    Counts counts(long id) {
        var counted = tables.of(id);
        var run = runs.findById(id);
        if (run == null || counted.isEmpty()) return null;
        return new Counts(
                messages.counts(minute(run.moment())),
                counted.stream().map(this::table).toList());
    }

    private Table table(BackupTables.Counted one) {
        var restored = one.restored();
        return restored == null
                ? new Table(one.name(), one.rows(), messages.notOurs(), false)
                : new Table(one.name(), one.rows(), restored.toString(), restored != one.rows());
    }

    private Row row(BackupRun run) {
        boolean written = run.writtenAt != null;
        boolean counted = written && run.removedAt == null;
        return new Row(
                minute(run.moment()),
                run.askedBy.isEmpty() ? messages.atNight() : run.askedBy,
                written ? run.file : "",
                written ? messages.sizeOf("%.1f".formatted(run.bytes / MEGABYTE)) : "",
                written ? Long.toString(run.rowCount) : "",
                written ? Integer.toString(run.fileCount) : "",
                run.lostCount == 0 ? "" : messages.lost(run.lostCount, run.lost),
                run.isProven() ? "proven" : "failed",
                result(run, written),
                counted ? BackupPages.PATH + "?run=" + run.id : "");
    }

    private String result(BackupRun run, boolean written) {
        var proven = run.provenAt;
        var said = proven == null ? run.trouble + "。" + (written ? "" : next(run)) : messages.proven(minute(proven));
        if (!written) return said;
        if (run.removedAt != null) return said + messages.removed();
        return folder.has(run.file) ? said : said + messages.gone();
    }

    /** When what could not be written is tried again. */
    private String next(BackupRun run) {
        return run.night == null ? messages.tryYourself() : messages.triesAgain();
    }

    private String age(Instant then) {
        var age = Duration.between(then, clock.instant());
        return age.toDays() > 0 ? messages.days(age.toDays()) : messages.hours(age.toHours());
    }

    private String minute(Instant time) {
        return Minute.of(time, clock.getZone());
    }
}

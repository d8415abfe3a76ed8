package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.halt.Halt;
import org.xingyao.text.Rejection;
import org.xingyao.work.Alone;

/**
 * One backup from being due to being proven, and then those that it makes needless are deleted. How far it has come stands
 * in its row, so another program, or this one after a crash, goes on from there. One program at a time does it.
 */
@ApplicationScoped
class BackupRound {
    private static final Logger LOG = Logger.getLogger(BackupRound.class);

    /** Names the lock of whoever backs up. */
    static final long BACKING_UP = 0x6261636b7570L;

    private static final int NAMES_KEPT = 20;

    private final DataSource database;
    private final Backup backup;
    private final Rehearsal rehearsal;
    private final PassPhrase passPhrase;
    private final BackupFolder folder;
    private final BackupRuns runs;
    private final BackupTables tables;
    private final Clock clock;
    private volatile boolean ending;

    BackupRound(
            DataSource database,
            Backup backup,
            Rehearsal rehearsal,
            PassPhrase passPhrase,
            BackupFolder folder,
            BackupRuns runs,
            BackupTables tables,
            Clock clock) {
        this.database = database;
        this.backup = backup;
        this.rehearsal = rehearsal;
        this.passPhrase = passPhrase;
        this.folder = folder;
        this.runs = runs;
        this.tables = tables;
        this.clock = clock;
    }

    /** The program ends: what is under way waits for the next start. */
    void end() {
        ending = true;
    }

    /** @return false: whatever comes next is not due at once */
    boolean step() {
        var mine = Alone.attempt(database, BACKING_UP);
        if (mine.isEmpty()) return false;
        try (var _ = mine.get()) {
            runs.next().ifPresent(this::goOn);
        }
        return false;
    }

    private void goOn(BackupRun run) {
        try {
            if (run.begunAt == null) write(run);
            else if (run.writtenAt == null) adopt(run);
            else prove(run);
        } catch (Ending e) {
            LOG.info("程序停止，备份等下次启动后接着做");
        }
    }

    private void write(BackupRun run) {
        boolean encrypted = passPhrase.isWanted();
        var file = folder.newName(encrypted);
        runs.change(run, row -> {
            row.begunAt = clock.instant();
            row.file = file;
            row.encrypted = encrypted;
        });
        try {
            folder.prepare();
            var content = backup.run(folder.file(file), new Watching());
            Halt.at("nightly-backup-written");
            long bytes = Files.size(folder.file(file));
            runs.change(run, row -> {
                row.writtenAt = clock.instant();
                row.bytes = bytes;
                row.rowCount = content.rows();
                row.fileCount = content.files();
                keepLost(row, content.lost());
            });
            if (!content.damaged().isEmpty()) {
                fail(run, "数据库有读不出来的数据，备份不完整：" + String.join("；", content.damaged()), null);
                return;
            }
        } catch (Ending e) {
            runs.change(run, row -> row.begunAt = null);
            throw e;
        } catch (IOException | SQLException | Rejection e) {
            fail(run, BackupTrouble.said(e, folder.path()), e);
            return;
        }
        run.file = file;
        prove(run);
    }

    /** Whoever began it died, or the database is a restored one; a file of that name is whole. */
    private void adopt(BackupRun run) {
        if (!folder.has(run.file)) {
            fail(run, "备份做到一半时程序中断了", null);
            return;
        }
        runs.change(run, row -> row.writtenAt = clock.instant());
        prove(run);
    }

    private void prove(BackupRun run) {
        if (!folder.has(run.file)) {
            fail(run, "备份文件 " + run.file + " 不在文件夹 " + folder.path() + " 里，没有演练恢复", null);
            return;
        }
        try {
            long bytes = Files.size(folder.file(run.file));
            var outcome = rehearsal.run(folder.file(run.file), new Watching());
            tables.keep(run.id, outcome.tables());
            runs.change(run, row -> conclude(row, outcome, bytes));
            if (outcome.differences().isEmpty()) LOG.infof("备份 %s 已做好，并经恢复演练证明可用", run.file);
            else LOG.errorf("备份 %s 没有通过恢复演练：%s", run.file, String.join("；", outcome.differences()));
        } catch (IOException | SQLException | Rejection e) {
            fail(run, "恢复演练没有通过：" + BackupTrouble.said(e, folder.path()), e);
        }
        clearOut();
    }

    private void conclude(BackupRun row, Rehearsal.Outcome outcome, long bytes) {
        row.bytes = bytes;
        row.rowCount = outcome.rows();
        row.fileCount = outcome.files();
        keepLost(row, outcome.lost());
        row.finishedAt = clock.instant();
        if (outcome.differences().isEmpty()) row.provenAt = row.finishedAt;
        else row.trouble = "恢复演练没有通过：" + String.join("；", outcome.differences());
    }

    private static void keepLost(BackupRun row, List<String> lost) {
        row.lostCount = lost.size();
        row.lost = String.join(" ", lost.subList(0, Math.min(NAMES_KEPT, lost.size())));
    }

    private void fail(BackupRun run, String why, @Nullable Exception e) {
        LOG.errorf(e, "备份没有做成：%s", why);
        runs.change(run, row -> {
            row.trouble = why;
            row.finishedAt = clock.instant();
        });
    }

    private void clearOut() {
        var here = runs.kept().stream().filter(run -> folder.has(run.file)).toList();
        for (var run : Retention.outdated(here, clock.getZone())) {
            try {
                folder.delete(run.file);
            } catch (IOException e) {
                LOG.errorf(e, "过期的备份 %s 删不掉", run.file);
                continue;
            }
            tables.forget(run.id);
            runs.change(run, row -> row.removedAt = clock.instant());
        }
    }

    /** Ends a backup or a rehearsal between two steps when the program ends. */
    private final class Watching implements Witness {
        @Override
        public void line(String text) {
            LOG.debug(text);
        }

        @Override
        public void at(String place) {
            Halt.at(place);
            if (ending) throw new Ending();
        }
    }

    private static final class Ending extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

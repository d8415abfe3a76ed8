package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xingyao.account.Actor;
import org.xingyao.editorial.SaveSettings;
import org.xingyao.media.Photo;
import org.xingyao.media.Photos;
import org.xingyao.ops.directory.Tree;
import org.xingyao.setting.Setting;
import org.xingyao.setting.Settings;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresForTests;
import org.xingyao.testsupport.TestClock;

/** Backups by night: made, proven, made up for, tried again, and cleared out. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BackupRoundTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    BackupRound round;

    @Inject
    BackupRuns runs;

    @Inject
    BackupTables tables;

    @Inject
    BackupFolder folder;

    @Inject
    Photos photos;

    @Inject
    SaveSettings save;

    @Inject
    Settings settings;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    @BeforeEach
    void threeInTheMorning() throws IOException {
        forget();
        // At half past three, two days on: the night has begun, and its backup is due.
        var now = clock.instant().atZone(clock.getZone());
        clock.forward(Duration.between(now, now.plusDays(2).with(LocalTime.of(3, 30))));
        setHour("3");
    }

    @AfterEach
    void never() throws IOException {
        setHour("");
        Eventually.check("none is under way", LIMIT, () -> {
            round.step();
            return runs.underWay().isEmpty();
        });
        forget();
    }

    @Test
    void a_night_has_one_backup_that_was_proven_to_the_last_row() throws IOException {
        var run = done();
        assertThat(run.trouble).isEmpty();
        assertThat(run.night).isEqualTo(today());
        assertThat(run.isProven()).isTrue();
        assertThat(runs.lastProven()).contains(run.moment());
        assertThat(folder.file(run.file)).isRegularFile();
        assertThat(Files.size(folder.file(run.file))).isEqualTo(run.bytes);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file(run.file))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        var counted = tables.of(run.id);
        assertThat(counted).extracting(BackupTables.Counted::name).contains("article", "audit_log", "backup_run");
        assertThat(counted).allSatisfy(one -> assertThat(one.restored()).isEqualTo(one.rows()));
        assertThat(counted.stream().mapToLong(BackupTables.Counted::rows).sum()).isEqualTo(run.rowCount);
        assertThat(schemas()).isZero();

        round.step();
        assertThat(runs.count()).isEqualTo(1);
    }

    @Test
    void what_was_missed_while_nobody_ran_is_made_up_for_before_the_next_night() {
        done();
        clock.forward(Duration.ofDays(3).minusHours(2));
        assertThat(LocalTime.now(clock)).isBefore(LocalTime.of(3, 0));
        var run = done();
        assertThat(run.night).isEqualTo(today().minusDays(1));
        assertThat(runs.count()).isEqualTo(2);
    }

    @Test
    void without_an_hour_there_is_none() {
        setHour("");
        round.step();
        assertThat(runs.count()).isZero();
    }

    @Test
    void what_could_not_be_written_is_told_and_tried_again_after_an_hour() throws IOException {
        Tree.delete(folder.path());
        Files.writeString(folder.path(), "不是文件夹");
        var run = done();
        assertThat(run.isProven()).isFalse();
        assertThat(run.trouble).contains("备份文件夹", folder.path().toString());
        assertThat(run.writtenAt).isNull();
        Files.delete(folder.path());
        round.step();
        assertThat(runs.count()).isEqualTo(1);
        clock.forward(BackupRuns.TRY_AGAIN.plusMinutes(1));
        assertThat(done().isProven()).isTrue();
    }

    @Test
    void a_photo_that_the_store_has_lost_is_named_and_the_rest_is_proven() {
        var name = "7".repeat(64) + ".png";
        QuarkusTransaction.requiringNew().run(() -> {
            var photo = new Photo();
            photo.file = name;
            photo.mediaType = "image/png";
            photo.createdAt = clock.instant();
            photos.persist(photo);
        });
        try {
            var run = done();
            assertThat(run.isProven()).isTrue();
            assertThat(run.lostCount).isEqualTo(1);
            assertThat(run.lost).isEqualTo(name);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> photos.delete("file", name));
        }
    }

    @Test
    void a_file_that_was_whole_when_its_program_died_is_proven_by_the_next() throws IOException {
        var first = done();
        QuarkusTransaction.requiringNew().run(() -> {
            var row = runs.findById(first.id);
            row.writtenAt = null;
            row.provenAt = null;
            row.finishedAt = null;
        });
        assertThat(done().isProven()).isTrue();
        assertThat(runs.count()).isEqualTo(1);
    }

    @Test
    void a_half_written_file_goes_and_is_told_and_files_of_others_stay() throws IOException {
        setHour("");
        Files.createDirectories(folder.path());
        var half = Files.writeString(folder.file(".xingyao-2026-01-02-030000.backup.part"), "半截");
        var strange = Files.writeString(folder.file("记事.txt"), "别人的");
        var other = Files.writeString(folder.file("xingyao-2020-01-02-030000.backup"), "不在记录里的");
        QuarkusTransaction.requiringNew().run(() -> {
            var row = new BackupRun();
            row.askedBy = "甲";
            row.askedAt = clock.instant();
            row.begunAt = clock.instant();
            row.file = "xingyao-2026-01-02-030000.backup";
            runs.persist(row);
        });
        assertThat(done().trouble).contains("中断");
        setHour("3");
        assertThat(done().isProven()).isTrue();
        assertThat(half).doesNotExist();
        assertThat(strange).exists();
        assertThat(other).exists();
    }

    @Test
    void the_third_that_could_not_be_proven_takes_the_place_of_the_first() throws IOException {
        var proven = done();
        for (int i = 0; i < 3; i++) {
            clock.forward(Duration.ofDays(1));
            var run = done();
            QuarkusTransaction.requiringNew().run(() -> runs.findById(run.id).provenAt = null);
        }
        clock.forward(Duration.ofDays(1));
        done();
        Eventually.check("one is removed", LIMIT, () -> runs.count("removedAt is not null") == 1);
        var newestFirst = finished(10);
        assertThat(newestFirst)
                .extracting(run -> run.removedAt != null)
                .containsExactly(false, false, false, true, false);
        assertThat(folder.has(newestFirst.get(3).file)).isFalse();
        assertThat(tables.of(newestFirst.get(3).id)).isEmpty();
        assertThat(folder.has(proven.file)).isTrue();
    }

    /** The next one that ends, whoever does it: the program's own worker looks on too. */
    private BackupRun done() {
        long before = ended();
        Eventually.check("a backup is over", LIMIT, () -> {
            round.step();
            return ended() > before;
        });
        return finished(1).getFirst();
    }

    /** As it stands now, not as this test has seen it before. */
    private List<BackupRun> finished(int many) {
        return QuarkusTransaction.requiringNew().call(() -> runs.finished(many));
    }

    private long ended() {
        return runs.count("finishedAt is not null");
    }

    private long schemas() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select count(*) from pg_namespace where nspname like 'xingyao%'", Long.class)
                .getSingleResult());
    }

    private void setHour(String hour) {
        save.run(
                Actor.OPERATOR,
                Map.of(Setting.BACKUP_HOUR, hour),
                settings.read().tag());
    }

    private void forget() throws IOException {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("backup_table", "backup_run")
                        .forEach(table -> database.createNativeQuery("delete from " + table)
                                .executeUpdate()));
        if (Files.isRegularFile(folder.path())) Files.delete(folder.path());
        else if (Files.exists(folder.path())) Tree.delete(folder.path());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.xingyao.transfer.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** Killed while it backs up or rehearses, the program leaves nothing half done, and the next goes on. */
class NightlyBackupIT {
    private static final int KILLED = 137;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ASK =
            "insert into backup_run (id, asked_by, asked_at) values (nextval('backup_run_seq'), '甲', now())";
    private static final String LAST =
            "select coalesce(proven_at is not null, false) || ' ' || trouble from backup_run order by id desc limit 1";

    private final Start content =
            Start.plain().option("-Dxingyao.home=" + Path.of("").toAbsolutePath());

    @Test
    void a_kill_in_the_middle_leaves_no_half_file_and_no_copy_of_the_tables() throws Exception {
        var data = ReadyData.copy();
        var files = new PostgresFiles(data);
        try (AppProcess _ = AppProcess.serving(content, data)) {
            files.tell(ASK);
            awaitEnd(files);
            assertThat(files.ask(LAST)).isEqualTo("true ");
        }
        assertThat(names(data)).hasSize(1);

        ask(data, files);
        assertThat(AppProcess.haltedAt("backup-table-written:9", data).exitCode())
                .isEqualTo(KILLED);
        assertThat(names(data)).hasSize(2).anyMatch(name -> name.endsWith(Part.END));
        try (AppProcess _ = AppProcess.serving(data)) {
            awaitEnd(files);
            assertThat(files.ask(LAST)).contains("false", "中断");
            files.tell(ASK);
            awaitEnd(files);
            assertThat(files.ask(LAST)).isEqualTo("true ");
        }
        assertThat(names(data)).allMatch(name -> name.endsWith(".backup"));

        for (var place : List.of("nightly-backup-written", "rehearsal-compared")) {
            ask(data, files);
            assertThat(AppProcess.haltedAt(place, data).exitCode()).as(place).isEqualTo(KILLED);
            try (AppProcess _ = AppProcess.serving(data)) {
                awaitEnd(files);
                assertThat(files.ask(LAST)).as(place).isEqualTo("true ");
                assertThat(files.ask("select count(*) from pg_namespace where nspname like 'xingyao%'"))
                        .isEqualTo("0");
            }
        }
    }

    /** While nothing serves, so that the next start finds it. */
    private static void ask(Path data, PostgresFiles files) throws Exception {
        try (AppProcess _ = AppProcess.serving(Start.plain().option("-Dxingyao.backup.by-itself=false"), data)) {
            files.tell(ASK);
        }
    }

    private static void awaitEnd(PostgresFiles files) {
        Eventually.check(
                "no backup is under way",
                LIMIT,
                () -> files.ask("select count(*) from backup_run where finished_at is null")
                        .equals("0"));
    }

    private static List<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

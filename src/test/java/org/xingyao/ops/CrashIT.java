package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** Whatever is killed, the next start puts it right. */
class CrashIT {
    private static final int KILLED = 137;
    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"unpack-before-rename", "initdb-running", "initdb-before-rename"})
    void killed_during_the_first_start_it_starts_the_next_time(String place) throws Exception {
        Path data = ReadyData.emptyDirectory().resolve("data");
        AppProcess killed = AppProcess.haltedAt(place, data);
        assertThat(killed.exitCode()).isEqualTo(KILLED);
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
        }
        assertThat(data.resolve("postgres")).isDirectoryNotContaining("glob:**aside*");
    }

    @Test
    void killed_while_running_it_stops_the_orphan_and_finds_every_row() throws Exception {
        Path data = ReadyData.copy();
        PostgresFiles files = new PostgresFiles(data);
        long orphan;
        try (AppProcess app = AppProcess.serving(data)) {
            files.tell("create table kept as select 1 as one");
            orphan = files.pid();
            app.killHard();
        }
        assertThat(ProcessHandle.of(orphan))
                .as("the server outlives the application")
                .isPresent();
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
            assertThat(files.pid()).isNotEqualTo(orphan);
            assertThat(files.ask("select one from kept")).isEqualTo("1");
        }
        files.checkThatNoProcessIsLeft();
    }

    @Test
    void when_the_server_is_killed_the_application_answers_again() throws Exception {
        Path data = ReadyData.copy();
        PostgresFiles files = new PostgresFiles(data);
        try (AppProcess app = AppProcess.serving(data)) {
            long killed = files.pid();
            files.kill("KILL");
            Eventually.check(
                    "another server answers",
                    LIMIT,
                    () -> files.pid() != killed && files.ask("select 1").equals("1"));
            // More often than the pool has connections: none of the dead ones may reach a reader.
            for (int request = 0; request < 25; request++) {
                assertThat(app.status("/")).isEqualTo(OK);
            }
            // The health check tries a connection as it lies in the pool, so it may find a dead one first.
            Eventually.check("the application is ready", LIMIT, () -> app.status("/q/health/ready") == OK);
        }
        files.checkThatNoProcessIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void a_signal_ends_every_process(String signal) throws Exception {
        Path data = ReadyData.copy();
        PostgresFiles files = new PostgresFiles(data);
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(processGroup(files.pid()))
                    .as("the terminal's Ctrl-C goes to the application only, which ends its database last")
                    .isNotEqualTo(app.pid());
            app.signalGroup(signal);
            assertThat(app.exitCode()).isIn(0, 130, 143);
            assertThat(app.errors()).doesNotContain("Exception");
        }
        files.checkThatNoProcessIsLeft();
        assertThat(files.pidFile()).as("the server ended in good order").doesNotExist();
        assertThat(data.resolve("owner")).doesNotExist();
    }

    @Test
    void a_signal_during_the_first_start_ends_every_process() throws Exception {
        Path data = ReadyData.emptyDirectory().resolve("data");
        try (AppProcess app = Start.plain().start("run", "--port", "0", "--data", data.toString())) {
            Eventually.check("initdb began", LIMIT, () -> app.errors().contains("正在建立数据库"));
            app.signalGroup("INT");
            assertThat(app.exitCode()).isNotZero();
        }
        PostgresFiles files = new PostgresFiles(data);
        files.checkThatNoProcessIsLeft();
        assertThat(files.cluster()).as("initdb was not waited for").doesNotExist();
    }

    private static long processGroup(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(afterName[2]);
    }
}

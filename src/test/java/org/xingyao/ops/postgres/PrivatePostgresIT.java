package org.xingyao.ops.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.testsupport.Eventually;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

class PrivatePostgresIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void a_server_that_was_killed_is_started_again_on_its_port() throws Exception {
        Path data = ReadyData.copy();
        PostgresFiles files = new PostgresFiles(data);
        try (DataDirectory directory = DataDirectory.own(data);
                PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
            String url = server.jdbcUrl();
            files.tell("create table kept as select 1 as one");
            long killed = files.pid();
            files.kill("KILL");
            Eventually.check(
                    "the row is there again",
                    LIMIT,
                    () -> files.pid() != killed
                            && files.ask("select one from kept").equals("1"));
            assertThat(server.jdbcUrl())
                    .isEqualTo(url)
                    .contains(":" + Files.readAllLines(files.pidFile()).get(3).strip());
        }
        files.checkThatNoProcessIsLeft();
    }

    @Test
    void a_port_that_a_strangers_server_has_is_left_to_it() throws Exception {
        try (DataDirectory theirs = DataDirectory.own(ReadyData.copy());
                PrivatePostgres stranger = PrivatePostgres.start(theirs, _ -> {});
                DataDirectory ours = DataDirectory.own(ReadyData.copy())) {
            int taken = port(stranger);
            int free = new FreePorts().getAsInt();
            Queue<Integer> ports = new ArrayDeque<>(List.of(taken, free));
            try (PrivatePostgres server = PrivatePostgres.start(ours, _ -> {}, ports::remove)) {
                assertThat(port(server)).isEqualTo(free);
                assertThat(new PostgresFiles(ours.root()).ask("select 1")).isEqualTo("1");
                assertThat(new PostgresFiles(theirs.root()).ask("select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_server_with_other_files_is_known_for_a_stranger_even_with_the_right_password() throws Exception {
        Path data = ReadyData.copy();
        Path twin = ReadyData.copy();
        try (DataDirectory directory = DataDirectory.own(data);
                PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
            Superuser ours = new Superuser(new Cluster(data.resolve("postgres/cluster")));
            Superuser theTwins = new Superuser(new Cluster(twin.resolve("postgres/cluster")));
            assertThat(ours.ask(port(server))).isEqualTo(Superuser.Answer.OURS);
            assertThat(theTwins.ask(port(server))).isEqualTo(Superuser.Answer.A_STRANGER);
        }
    }

    @Test
    void a_pid_file_that_names_a_strangers_process_does_not_stop_the_start() throws Exception {
        Path data = ReadyData.copy();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try (DataDirectory directory = DataDirectory.own(data)) {
            Files.writeString(
                    new PostgresFiles(data).pidFile(),
                    "%d%n%s%n0%n5432%n%n127.0.0.1%n0 0%nready   %n".formatted(stranger.pid(), data));
            try (PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
                assertThat(server.jdbcUrl()).contains("127.0.0.1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void files_of_another_major_version_are_refused_with_the_way_out() throws Exception {
        Path data = ReadyData.copy();
        Files.writeString(new PostgresFiles(data).cluster().resolve("PG_VERSION"), "17\n");
        try (DataDirectory directory = DataDirectory.own(data)) {
            assertThatThrownBy(() -> PrivatePostgres.start(directory, _ -> {}))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("PostgreSQL 17")
                    .hasMessageContaining("backup")
                    .hasMessageContaining("restore");
        }
    }

    @Test
    void the_database_is_durable_speaks_utf8_and_takes_passwords_only() throws Exception {
        Path data = ReadyData.copy();
        PostgresFiles files = new PostgresFiles(data);
        try (DataDirectory directory = DataDirectory.own(data);
                PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
            assertThat(server.password()).hasSizeGreaterThan(40);
            assertThat(files.ask("select string_agg(current_setting(s), ' ') from unnest(array['fsync', "
                            + "'synchronous_commit', 'full_page_writes', 'server_encoding']) s"))
                    .isEqualTo("on on on UTF8");
            assertThat(files.ask("select datlocprovider::text || datlocale from pg_database where datname = 'xingyao'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(files.ask("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> Connections.open(server.jdbcUrl(), "postgres", "wrong"))
                    .hasMessageContaining("password");
        }
        for (String secret : List.of("superuser.password", "xingyao.password")) {
            assertThat(Files.getPosixFilePermissions(
                            data.resolve("postgres/cluster").resolve(secret)))
                    .hasSize(2);
        }
    }

    @Test
    void the_unpacked_release_is_the_one_the_code_names() throws Exception {
        Path programs =
                ReadyData.copy().resolve("postgres/programs-" + Programs.VERSION + "-" + System.getProperty("os.arch"));
        Process postgres = new ProcessBuilder(programs.resolve("bin/postgres").toString(), "--version").start();
        String version = new String(postgres.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Programs.VERSION).startsWith(version.replaceAll(".*\\) ", "").strip());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres-binaries.version>" + Programs.VERSION + "</postgres-binaries.version>");
    }

    private static int port(PrivatePostgres server) {
        return Integer.parseInt(server.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
    }
}

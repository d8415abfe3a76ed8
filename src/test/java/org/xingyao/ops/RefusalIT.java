package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.postgres.PrivatePostgres;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** What stands in the way is said in one sentence, without a stack trace, and the exit code is 1. */
class RefusalIT {
    @Test
    void a_second_owner_is_told_the_pid_of_the_first() throws Exception {
        Path data = ReadyData.copy();
        try (DataDirectory _ = DataDirectory.own(data)) {
            String pid = Long.toString(ProcessHandle.current().pid());
            assertRefused(run("--data", data.toString()), "正由进程 " + pid + " 使用", "--data");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        Path data = ReadyData.emptyDirectory().resolve("data");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            AppProcess app = AppProcess.done(Start.plain(), "run", "--data", data.toString(), "--port", port);
            assertRefused(app, "端口 " + port, "--port");
        }
        assertThat(data).as("nothing was created for nothing").doesNotExist();
    }

    @Test
    void a_directory_that_cannot_be_written_is_named() throws Exception {
        assertRefused(run("--data", "/proc/xingyao"), "/proc/xingyao", "不能写入");
    }

    @Test
    void files_of_another_major_version_are_refused() throws Exception {
        Path data = ReadyData.copy();
        Files.writeString(new PostgresFiles(data).cluster().resolve("PG_VERSION"), "17\n");
        assertRefused(run("--data", data.toString()), "PostgreSQL 17", "backup");
    }

    @Test
    void a_database_that_nobody_serves_is_named() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/xingyao".formatted(freePort());
        assertRefused(run("--db", url), "连不上数据库", url);
    }

    @Test
    void a_service_that_is_no_postgresql_is_refused() throws Exception {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        try {
            String url = "jdbc:postgresql://127.0.0.1:%d/xingyao"
                    .formatted(web.getAddress().getPort());
            assertRefused(run("--db", url), url, "--db");
        } finally {
            web.stop(0);
        }
    }

    @Test
    void an_address_of_another_database_is_refused() throws Exception {
        assertRefused(run("--db", "jdbc:mysql://localhost/xingyao"), "jdbc:postgresql://");
    }

    @Test
    void a_wrong_password_or_database_name_is_told_and_never_shown() throws Exception {
        try (DataDirectory directory = DataDirectory.own(ReadyData.copy());
                PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
            AppProcess wrong = run("--db", server.jdbcUrl() + "?user=xingyao&password=guess-me");
            assertRefused(wrong, "拒绝了用户 xingyao 的登录", "password");
            assertThat(wrong.errors()).doesNotContain("guess-me");
            String elsewhere = server.jdbcUrl().replaceAll("/xingyao$", "/absent");
            assertRefused(
                    run("--db", elsewhere + "?user=xingyao&password=" + server.password()), "没有 --db 所写的库", "createdb");
        }
    }

    @Test
    void a_database_with_another_programs_tables_is_refused() throws Exception {
        Path data = ReadyData.copy();
        try (DataDirectory directory = DataDirectory.own(data);
                PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
            new PostgresFiles(data).tell("create table orders (id int)");
            String login = "?user=xingyao&password=" + server.password();
            AppProcess app = run("--db", server.jdbcUrl() + login);
            assertThat(app.errors()).contains("别的程序的表", "--db").endsWith("。\n").doesNotContain("\tat ");
            assertThat(app.exitCode()).isEqualTo(1);
        }
    }

    private static AppProcess run(String option, String value) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("run", "--port", "0", option, value));
        if (!option.equals("--data")) {
            arguments.addAll(List.of("--data", ReadyData.emptyDirectory().toString()));
        }
        return AppProcess.done(Start.plain(), arguments.toArray(String[]::new));
    }

    private static void assertRefused(AppProcess app, String... parts) throws IOException, InterruptedException {
        assertThat(app.errors().lines()).as(app.errors()).hasSize(1);
        assertThat(app.errors()).contains(parts).endsWith("。\n");
        assertThat(app.exitCode()).isEqualTo(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

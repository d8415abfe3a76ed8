package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.OwnerFile;
import org.xingyao.ops.postgres.PrivatePostgres;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.ReadyData;

/** A command says and does the same whether somebody owns the data directory or not. */
class CommandIT {
    private static final int OK = 200;

    @Test
    void a_command_gives_the_same_output_with_and_without_an_owner() throws Exception {
        Path data = ReadyData.copy();
        List<String> alone = status(Start.plain(), data);
        List<String> withStaleFile = leavingStaleOwnerFile(data);
        List<String> handedOver;
        try (AppProcess app = AppProcess.serving(data)) {
            AppProcess command = AppProcess.done(Start.plain(), "status", "--data", data.toString());
            assertThat(command.output()).contains("进程 " + app.pid());
            handedOver = withoutStart(command);
        }
        assertThat(alone).hasSize(2).first().asString().contains(Version.NUMBER);
        assertThat(withStaleFile).isEqualTo(alone);
        assertThat(handedOver).isEqualTo(alone);
    }

    @Test
    void the_owner_file_is_private_and_goes_with_the_owner() throws Exception {
        Path data = ReadyData.copy();
        Path owner = data.resolve("owner");
        try (AppProcess _ = AppProcess.serving(data)) {
            assertThat(Files.getPosixFilePermissions(owner)).hasSize(2);
        }
        assertThat(owner).doesNotExist();
    }

    @Test
    void an_existing_database_does_the_same_work() throws Exception {
        Path data = ReadyData.emptyDirectory();
        try (DataDirectory directory = DataDirectory.own(ReadyData.copy());
                PrivatePostgres existing = PrivatePostgres.start(directory, _ -> {})) {
            Start withPassword = Start.plain().environment("XINGYAO_DB_PASSWORD", existing.password());
            String url = existing.jdbcUrl() + "?user=" + existing.username();
            try (AppProcess app = AppProcess.serving(withPassword, data, "--db", url)) {
                assertThat(app.status("/q/health/ready")).isEqualTo(OK);
                assertThat(status(Start.plain(), data)).hasSize(2);
            }
            assertThat(status(withPassword, data, "--db", url)).hasSize(2);
        }
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void help_needs_no_data_and_no_database() throws Exception {
        Path data = ReadyData.emptyDirectory().resolve("data");
        AppProcess help = AppProcess.done(Start.plain(), "run", "--help", "--data", data.toString());
        assertThat(help.output()).contains("--port").contains("数据目录");
        assertThat(help.exitCode()).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void the_version_is_the_one_of_the_build() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>xingyao</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }

    private static List<String> leavingStaleOwnerFile(Path data) throws Exception {
        OwnerFile.in(data)
                .write(new OwnerFile.Owner(1, "secret", ProcessHandle.current().pid()));
        return status(Start.plain(), data);
    }

    private static List<String> status(Start start, Path data, String... more) throws Exception {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"status", "--data", data.toString()}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        AppProcess command = AppProcess.done(start, arguments);
        assertThat(command.exitCode()).as(command.errors()).isZero();
        return withoutStart(command);
    }

    private static List<String> withoutStart(AppProcess command) throws IOException {
        return command.output().lines().filter(line -> !line.startsWith("启动时间")).toList();
    }
}

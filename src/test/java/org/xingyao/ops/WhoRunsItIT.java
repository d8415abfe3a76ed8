package org.xingyao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.PostgresFiles;
import org.xingyao.testsupport.ReadyData;

/** PostgreSQL refuses root; root has two ways to step down, and an ordinary user needs none. */
class WhoRunsItIT {
    /** The user daemon: initdb wants one that the machine knows by name. */
    private static final int ORDINARY = 1;

    private static final int UNKNOWN = 54321;
    private static final int NOBODY = 65534;
    private static final int OK = 200;

    @Test
    void root_steps_down_into_a_user_namespace_where_it_may() throws Exception {
        assumeTrue(isRoot(), "only root steps down");
        assumeTrue(
                new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0, "this machine denies namespaces");
        Path data = ReadyData.emptyDirectory().resolve("data");
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
            assertThat(owner(new PostgresFiles(data).cluster())).isZero();
            assertThat(data.toFile()).canRead();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void root_becomes_another_user_where_namespaces_are_denied_and_root_again_where_not() throws Exception {
        assumeTrue(isRoot(), "only root steps down");
        Path data = ReadyData.emptyDirectory().resolve("data");
        PostgresFiles files = new PostgresFiles(data);
        try (AppProcess app = AppProcess.serving(withoutNamespaces(), data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
            assertThat(owner(files.cluster())).isEqualTo(NOBODY);
            assertThat(owner(data.resolve("postgres/cluster/superuser.password")))
                    .isZero();
            files.tell("create table kept as select 1 as one");
        }
        files.checkThatNoProcessIsLeft();
        try (AppProcess app = AppProcess.serving(data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
            assertThat(files.ask("select one from kept")).isEqualTo("1");
        }
    }

    @Test
    void a_parent_that_the_other_user_cannot_enter_is_named() throws Exception {
        assumeTrue(isRoot(), "only root steps down");
        Path closed = Files.createDirectory(
                ReadyData.emptyDirectory().resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        AppProcess app = AppProcess.done(
                withoutNamespaces(),
                "run",
                "--port",
                "0",
                "--data",
                closed.resolve("data").toString());
        assertThat(app.exitCode()).isEqualTo(1);
        assertThat(app.errors()).contains("进不了 " + closed + "，").contains("--data");
    }

    @Test
    void an_ordinary_user_runs_it_as_it_is() throws Exception {
        Path home = ReadyData.emptyDirectory();
        Path data = home.resolve("data");
        try (AppProcess app = AppProcess.serving(ordinary(home), data)) {
            assertThat(app.status("/q/health/ready")).isEqualTo(OK);
            assertThat(owner(new PostgresFiles(data).cluster())).isEqualTo(isRoot() ? ORDINARY : owner(home));
        }
        new PostgresFiles(data).checkThatNoProcessIsLeft();
    }

    @Test
    void an_ordinary_user_is_told_of_a_directory_it_may_not_write() throws Exception {
        Path home = ReadyData.emptyDirectory();
        Start ordinary = ordinary(home);
        Path closed = Files.createDirectory(home.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        AppProcess app = AppProcess.done(ordinary, "run", "--port", "0", "--data", closed.toString());
        assertThat(app.errors()).contains(closed.toString()).contains("不能写入").endsWith("。\n");
        assertThat(app.exitCode()).isEqualTo(1);
    }

    /** Root lends itself an ordinary user's number; the program is copied to where that user can read it. */
    private static Start ordinary(Path home) throws IOException, InterruptedException {
        return ordinary(home, ORDINARY);
    }

    private static Start ordinary(Path home, int user) throws IOException, InterruptedException {
        if (!isRoot()) {
            return Start.plain();
        }
        Path jar = Start.plain().jar();
        ReadyData.copy(Objects.requireNonNull(jar.getParent()), home.resolve("app"));
        Files.setAttribute(home, "unix:uid", user);
        List<String> become = List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
        return Start.plain().as(become, home.resolve("app").resolve(jar.getFileName()));
    }

    @Test
    void a_user_that_the_machine_does_not_know_is_told_so() throws Exception {
        assumeTrue(isRoot(), "only root can become such a user");
        Path home = ReadyData.emptyDirectory();
        Start unknown = ordinary(home, UNKNOWN);
        AppProcess app = AppProcess.done(
                unknown, "run", "--port", "0", "--data", home.resolve("data").toString());
        assertThat(app.errors()).contains("用户表").contains("--db").endsWith("。\n");
        assertThat(app.exitCode()).isEqualTo(1);
    }

    private static Start withoutNamespaces() throws IOException {
        Path programs = ReadyData.emptyDirectory();
        Path fake = programs.resolve("unshare");
        Files.writeString(fake, "#!/bin/sh\necho 'unshare: Operation not permitted' >&2\nexit 1\n");
        Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
        return Start.plain().environment("PATH", programs + ":" + System.getenv("PATH"));
    }

    private static boolean isRoot() throws IOException {
        return owner(Path.of("/proc/self")) == 0;
    }

    private static int owner(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }
}

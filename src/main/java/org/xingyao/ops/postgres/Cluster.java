package org.xingyao.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.xingyao.halt.Halt;
import org.xingyao.ops.directory.PrivateFile;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.directory.Tree;

/** The database's files and the two passwords made for them; they appear together, whole, or not at all. */
record Cluster(Path home) {
    static final String SUPERUSER = "postgres";
    static final String ROLE = "xingyao";

    private static final String NAME = "cluster";
    private static final int SECRET_BYTES = 24;

    static Cluster in(Path parent, Programs programs, RunAs runAs, Consumer<String> progress)
            throws IOException, InterruptedException {
        Cluster cluster = new Cluster(parent.resolve(NAME));
        if (Files.isDirectory(cluster.home)) {
            cluster.checkVersion();
        } else {
            progress.accept("正在建立数据库（只在第一次）……");
            Cluster aside = new Cluster(Files.createTempDirectory(parent, NAME + Tree.ASIDE));
            aside.create(programs, runAs);
            Halt.at("initdb-before-rename");
            Files.move(aside.home, cluster.home, StandardCopyOption.ATOMIC_MOVE);
            Tree.sync(parent);
        }
        runAs.passThrough(cluster.home);
        runAs.takeOver(cluster.data());
        return cluster;
    }

    Path data() {
        return home.resolve("data");
    }

    String superuserPassword() throws IOException {
        return Files.readString(home.resolve("superuser.password"));
    }

    String password() throws IOException {
        return Files.readString(home.resolve("xingyao.password"));
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(Programs.MAJOR)) {
            throw new Refusal("数据目录里的数据库是 PostgreSQL %s 的，本版自带的是 %s，请用原来的版本执行 backup，再用本版 restore 到新的数据目录。"
                    .formatted(version, Programs.MAJOR));
        }
    }

    private void create(Programs programs, RunAs runAs) throws IOException, InterruptedException {
        PrivateFile.write(home.resolve("superuser.password"), randomSecret());
        PrivateFile.write(home.resolve("xingyao.password"), randomSecret());
        Path forInitdb = home.resolve("initdb.password");
        PrivateFile.write(forInitdb, superuserPassword());
        runAs.takeOver(forInitdb);
        Files.createDirectory(data());
        runAs.takeOver(data());
        runAs.passThrough(home);
        Path log = home.resolve("initdb.log");
        // initdb syncs every file it wrote before it ends.
        Process initdb = runAs.command(initdb(programs, forInitdb))
                .redirectOutput(log.toFile())
                .start();
        Halt.at("initdb-running");
        if (ended(initdb) != 0) {
            throw failed(Files.readString(log).strip());
        }
        Files.delete(forInitdb);
        Files.delete(log);
        Tree.sync(home);
    }

    private List<String> initdb(Programs programs, Path passwordFile) {
        return List.of(
                programs.initdb(),
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private static int ended(Process initdb) throws InterruptedException {
        try {
            return initdb.waitFor();
        } catch (InterruptedException e) {
            initdb.destroy();
            throw e;
        }
    }

    private static Refusal failed(String output) {
        if (output.endsWith("user does not exist")) {
            return new Refusal("当前用户没有登记在系统的用户表里，PostgreSQL 不肯启动，请换一个有登记的用户运行，或用 --db 指定现有的数据库。");
        }
        String reason = output.substring(output.lastIndexOf('\n') + 1);
        return new Refusal("数据库没能建立（%s），请看数据目录所在的磁盘是否还有空间、能否写入。".formatted(reason));
    }

    private static String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

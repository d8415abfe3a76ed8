package org.xingyao.ops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.handover.Terminal;
import picocli.CommandLine.Option;

/** Which installation a command means: its data directory and, if not the private one, its database. */
final class Installation {
    @Option(names = "--data", paramLabel = "DIR", description = "数据目录；不写则取环境变量 XINGYAO_DATA，再不然是项目目录下的 .xingyao。")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "JDBC_URL",
            description = "现有的 PostgreSQL，如 jdbc:postgresql://主机:5432/库名；"
                    + "用户与口令写在地址里，或用环境变量 XINGYAO_DB_USER、XINGYAO_DB_PASSWORD（或 XINGYAO_DB_PASSWORD_FILE）给出。"
                    + "不写则用自带的数据库。")
    private @Nullable String db;

    Path data() {
        if (data != null) {
            return data;
        }
        String named = System.getenv("XINGYAO_DATA");
        return named == null || named.isBlank() ? home().resolve(".xingyao") : Path.of(named);
    }

    /** Whether nobody has ever started here, so that a command would make a new installation. */
    boolean holdsNothing() {
        return db == null && !Files.exists(data().resolve("postgres"));
    }

    /** What the newsroom supplies for the first start. */
    Path content() {
        return home().resolve("content").toAbsolutePath();
    }

    Database database(DataDirectory directory) {
        return Optional.ofNullable(db)
                .<Database>map(url -> ExistingDatabase.checked(url, System.getenv()))
                .orElseGet(() -> OwnDatabase.started(directory, new Terminal()::progress));
    }

    /** The launcher says where the project lies; a container image lies in its working directory. */
    private static Path home() {
        return Path.of(System.getProperty("xingyao.home", ""));
    }
}

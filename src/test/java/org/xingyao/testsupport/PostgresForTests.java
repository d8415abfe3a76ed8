package org.xingyao.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Tree;
import org.xingyao.ops.postgres.Connections;
import org.xingyao.ops.postgres.PrivatePostgres;

/** A private PostgreSQL with an empty database for the tests; its programs and files are kept in target/ for the next run. */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "test-data");

    private @Nullable DataDirectory directory;
    private @Nullable PrivatePostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            DataDirectory owned = DataDirectory.own(HOME);
            directory = owned;
            emptyBesideDatabase(owned);
            PrivatePostgres started = PrivatePostgres.start(owned, _ -> {});
            postgres = started;
            emptyDatabase(started);
            return Map.of(
                    "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                    "quarkus.datasource.username", started.username(),
                    "quarkus.datasource.password", started.password(),
                    "xingyao.data", owned.root().toString());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        try {
            // The server first, then the lock on its files.
            if (postgres != null) {
                postgres.close();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void emptyBesideDatabase(DataDirectory owned) throws IOException {
        for (Path child : Tree.children(owned.root())) {
            if (!child.equals(owned.postgres()) && !child.endsWith("lock")) {
                Tree.delete(child);
            }
        }
    }

    private static void emptyDatabase(PrivatePostgres running) throws SQLException {
        try (Connection connection = Connections.open(running.jdbcUrl(), running.username(), running.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
    }
}

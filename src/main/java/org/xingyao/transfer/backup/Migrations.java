package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * The migrations of this program, to be run inside a transaction of ours, which Flyway can't do. They must be plain SQL
 * that a transaction may hold; a placeholder or a statement like {@code create index concurrently} would fail here.
 */
@ApplicationScoped
class Migrations {
    /** Read at the first use: Flyway asks by a connection of its own, which it can't have inside a transaction. */
    private final List<MigrationInfo> all;

    Migrations(Flyway flyway) {
        all = List.of(flyway.info().applied());
    }

    /** The version that the database of a running program always has. */
    String latest() {
        return all.getLast().getVersion().getVersion();
    }

    boolean knows(String version) {
        return all.stream().anyMatch(one -> one.getVersion().getVersion().equals(version));
    }

    void runTo(Connection connection, String version) throws IOException, SQLException {
        var last = MigrationVersion.fromVersion(version);
        run(connection, one -> one.getVersion().compareTo(last) <= 0);
    }

    void runAfter(Connection connection, String version) throws IOException, SQLException {
        var last = MigrationVersion.fromVersion(version);
        run(connection, one -> one.getVersion().compareTo(last) > 0);
    }

    private void run(Connection connection, Predicate<MigrationInfo> which) throws IOException, SQLException {
        for (var one : all.stream().filter(which).toList()) {
            try (var statement = connection.createStatement()) {
                // Braces in our SQL are PostgreSQL's, not JDBC's.
                statement.setEscapeProcessing(false);
                statement.execute(script(one.getScript()));
            }
        }
    }

    private static String script(String place) throws IOException {
        try (var in = Migrations.class.getClassLoader().getResourceAsStream(place)) {
            if (in == null) throw new FileNotFoundException(place);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

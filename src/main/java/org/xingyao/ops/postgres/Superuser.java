package org.xingyao.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one use of the superuser: to see that the server is ours and to make the application's role and database. */
record Superuser(Cluster cluster) {
    /** What a server on the port turned out to be. */
    enum Answer {
        NONE_YET,
        OURS,
        A_STRANGER
    }

    Answer ask(int port) throws IOException {
        try (Connection connection = connect(port)) {
            Path served = Path.of(one(connection, "show data_directory"));
            if (!Files.isSameFile(served, cluster.data())) {
                return Answer.A_STRANGER;
            }
            prepare(connection);
            return Answer.OURS;
        } catch (SQLException e) {
            return Answer.NONE_YET;
        }
    }

    /** Done at every start, so it does not matter at which of the two statements an earlier start was killed. */
    private void prepare(Connection connection) throws SQLException, IOException {
        String role = Cluster.ROLE;
        if (one(connection, "select count(*) from pg_roles where rolname = '" + role + "'")
                .equals("0")) {
            run(connection, "create role %s login password '%s'".formatted(role, cluster.password()));
        }
        if (one(connection, "select count(*) from pg_database where datname = '" + role + "'")
                .equals("0")) {
            run(connection, "create database %s owner %s".formatted(role, role));
        }
    }

    private Connection connect(int port) throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        return Connections.open(url, Cluster.SUPERUSER, cluster.superuserPassword());
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

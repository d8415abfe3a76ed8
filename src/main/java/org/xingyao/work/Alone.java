package org.xingyao.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The time that one program has for itself while the others on its database wait, longer than a transaction: an advisory
 * lock of the database session. To be closed; the database ends it for a program that dies.
 */
public final class Alone implements AutoCloseable {
    private final Connection connection;
    private final long work;

    private Alone(Connection connection, long work) {
        this.connection = connection;
        this.work = work;
    }

    /**
     * Waits until nobody else has it.
     *
     * @param work names the work
     * @param waiting called once when somebody has
     */
    public static Alone await(DataSource database, long work, Runnable waiting) {
        try {
            var connection = database.getConnection();
            try {
                if (!ask(connection, "pg_try_advisory_lock", work)) {
                    waiting.run();
                    ask(connection, "pg_advisory_lock", work);
                }
                return new Alone(connection, work);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the turn can't be waited for", e);
        }
    }

    /** Does not wait: nothing while somebody has it. */
    public static Optional<Alone> attempt(DataSource database, long work) {
        try {
            var connection = database.getConnection();
            try {
                if (ask(connection, "pg_try_advisory_lock", work)) return Optional.of(new Alone(connection, work));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the turn can't be asked for", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask(connection, "pg_advisory_unlock", work);
        } catch (SQLException e) {
            throw new IllegalStateException("the turn can't be given back", e);
        }
    }

    /** @return what the function says; true of one that says nothing */
    private static boolean ask(Connection connection, String function, long work) throws SQLException {
        try (var select = connection.prepareStatement("select " + function + "(?)")) {
            select.setLong(1, work);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1) instanceof Boolean said ? said : true;
            }
        }
    }
}

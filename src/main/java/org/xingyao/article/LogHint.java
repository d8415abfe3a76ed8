package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGNotification;

/**
 * Tells the other programs on the same database that the publication log has grown, by LISTEN and NOTIFY. Only a hint: who
 * follows the log looks by himself too, so one that is lost costs half a second and nothing else.
 */
@ApplicationScoped
public class LogHint {
    private static final String CHANNEL = "xingyao_publication_log";

    /** A program has followed its own change before the database tells it. */
    private final String self = UUID.randomUUID().toString();

    /** In the transaction that wrote the rows; the database passes it on after the commit. */
    public void give(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select pg_notify(?, ?)")) {
            select.setString(1, CHANNEL);
            select.setString(2, self);
            select.execute();
        }
    }

    /** From now on this connection hears hints. */
    void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
    }

    boolean isFromElsewhere(PGNotification heard) {
        return !heard.getParameter().equals(self);
    }
}

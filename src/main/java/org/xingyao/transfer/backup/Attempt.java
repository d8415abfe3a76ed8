package org.xingyao.transfer.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** A step of a transaction that may fail without the rest: in words of SQL, since JDBC's are not for managed transactions. */
record Attempt(Connection connection) {
    static Attempt begun(Connection connection) throws SQLException {
        var attempt = new Attempt(connection);
        attempt.tell("savepoint attempt");
        return attempt;
    }

    void keep() throws SQLException {
        tell("release savepoint attempt");
    }

    /** As if it had not been. */
    void undo() throws SQLException {
        tell("rollback to savepoint attempt");
        keep();
    }

    private void tell(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

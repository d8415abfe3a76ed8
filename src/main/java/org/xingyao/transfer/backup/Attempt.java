package org.xingyao.transfer.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** A step of a transaction that may fail without the rest: in words of SQL, since JDBC's are not for managed transactions. */
record Attempt(Connection connection) {
    static Attempt begun(Connection connection) throws SQLException {
        var attempt = new Attempt(connection);
        Sql.tell(connection, "savepoint attempt");
        return attempt;
    }

    void keep() throws SQLException {
        Sql.tell(connection, "release savepoint attempt");
    }

    /** As if it had not been. */
    void undo() throws SQLException {
        Sql.tell(connection, "rollback to savepoint attempt");
        keep();
    }
}

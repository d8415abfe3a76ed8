package org.xingyao.transfer.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** A statement that answers nothing. */
final class Sql {
    private Sql() {}

    static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

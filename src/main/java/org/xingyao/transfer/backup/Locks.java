package org.xingyao.transfer.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.xingyao.text.Refused;

/**
 * All tables for one transaction alone. Whoever works with them holds them in an order of his own, so two could wait for
 * each other; therefore each try gives up before PostgreSQL looks for that (after a second) and lets go of all.
 */
record Locks(Connection connection) {
    private static final String ONE_TRY = "500ms";
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** An import's batch takes a second; who works longer than this is a backup or a fault. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NOT_AVAILABLE = "55P03";

    void take(Iterable<String> tables) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!taken("lock table " + Catalog.quoted(tables) + " in access exclusive mode")) {
            if (System.nanoTime() > deadline) {
                throw new Refused("别的操作（如正在进行的备份）一直占着数据库，没有恢复，什么也没有改动，请等它做完再试");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean taken(String lock) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '" + ONE_TRY + "'");
            statement.execute("savepoint before_locks");
            try {
                statement.execute(lock);
            } catch (SQLException e) {
                if (!NOT_AVAILABLE.equals(e.getSQLState())) throw e;
                statement.execute("rollback to savepoint before_locks");
                return false;
            }
            statement.execute("set local lock_timeout = 0");
            return true;
        }
    }
}

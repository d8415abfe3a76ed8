package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.xingyao.article.LogGrown;
import org.xingyao.article.LogHint;

/** Writes the publication log and the audit chain, as the last thing an action does before its commit. */
@ApplicationScoped
class Ledger {
    private final EntityManager database;
    private final Clock clock;
    private final Event<LogGrown> grown;
    private final LogHint hint;
    private final Shelving shelving;

    Ledger(EntityManager database, Clock clock, Event<LogGrown> grown, LogHint hint, Shelving shelving) {
        this.database = database;
        this.clock = clock;
        this.grown = grown;
        this.hint = hint;
        this.shelving = shelving;
    }

    /**
     * Flushes what the action changed, then locks the head and numbers the rows. Nothing may follow in the transaction:
     * the lock is held until the commit, and every other action waits for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void close(List<AuditEntry> audit, List<Change> changes) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            shelving.articles(connection, articles(changes));
            write(connection, audit, changes);
        });
        // Once for all the rows; who follows the log is woken when they are committed.
        if (!changes.isEmpty()) grown.fire(new LogGrown());
    }

    private static List<String> articles(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.subject().equals("article"))
                .map(Change::subjectId)
                .distinct()
                .toList();
    }

    private record Head(long logNo, long auditNo, String auditHash) {}

    private void write(Connection connection, List<AuditEntry> audit, List<Change> changes) throws SQLException {
        var head = lock(connection);
        var logNo = writeLog(connection, changes, head.logNo());
        var hash = head.auditHash();
        var auditNo = head.auditNo();
        try (var insert = connection.prepareStatement(
                "insert into audit_log (no, at, actor, role, address, action, object, detail, hash) values (?,?,?,?,?,?,?,?,?)")) {
            for (var entry : audit) {
                hash = entry.hash(++auditNo, hash);
                bind(insert, entry, auditNo, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var update = connection.prepareStatement(
                "update ledger_head set log_no = ?, audit_no = ?, audit_hash = ? where id = 1")) {
            update.setLong(1, logNo);
            update.setLong(2, auditNo);
            update.setString(3, hash);
            update.executeUpdate();
        }
        if (!changes.isEmpty()) hint.give(connection);
    }

    private static Head lock(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select log_no, audit_no, audit_hash from ledger_head where id = 1 for update");
                var row = select.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    private long writeLog(Connection connection, List<Change> changes, long last) throws SQLException {
        long no = last;
        try (var insert = connection.prepareStatement(
                "insert into publication_log (no, at, subject, subject_id, happened, touched) values (?,?,?,?,?,?)")) {
            for (var change : changes) {
                insert.setLong(1, ++no);
                insert.setTimestamp(2, Timestamp.from(clock.instant()));
                insert.setString(3, change.subject());
                insert.setString(4, change.subjectId());
                insert.setString(5, change.happened());
                insert.setArray(
                        6,
                        connection.createArrayOf(
                                "text", change.touched().stream().sorted().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return no;
    }

    private static void bind(PreparedStatement insert, AuditEntry entry, long no, String hash) throws SQLException {
        insert.setLong(1, no);
        insert.setTimestamp(2, Timestamp.from(entry.at()));
        insert.setString(3, entry.actor());
        insert.setString(4, entry.role());
        insert.setString(5, entry.address());
        insert.setString(6, entry.action());
        insert.setString(7, entry.object());
        insert.setString(8, entry.detail());
        insert.setString(9, hash);
    }
}

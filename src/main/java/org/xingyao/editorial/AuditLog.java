package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads the audit chain. */
@ApplicationScoped
public class AuditLog {
    private static final String START = "0".repeat(64);
    private static final String ROWS =
            "select a.no, a.at, a.actor, a.role, a.address, a.action, a.object, a.detail, a.hash,"
                    + " h.audit_no, h.audit_hash from ledger_head h left join audit_log a on a.no > ? order by a.no limit ?";

    private final DataSource database;

    AuditLog(DataSource database) {
        this.database = database;
    }

    /**
     * What a walk over the whole chain found.
     *
     * @param rows how many rows hold together from the first one on
     * @param broken what is wrong with the row after them, in words; empty when the chain is whole
     */
    public record Verdict(long rows, Optional<String> broken) {}

    private static final int ALL = Integer.MAX_VALUE;

    /** Computes every hash again, from the first row to the head. Reads in pieces; safe beside running actions. */
    public Verdict verify() throws SQLException {
        return verify(0, ALL);
    }

    /**
     * Computes the hashes of some rows again, and looks at the head when they are the last.
     *
     * @param after number of a row up to which the chain was computed before; 0 at the beginning
     * @return with the number of the last row that holds, counted from the first one on
     */
    Verdict verify(long after, int atMost) throws SQLException {
        try (var connection = database.getConnection()) {
            // One snapshot, so that a row written meanwhile is missing from both the rows and the head.
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var select = connection.prepareStatement(ROWS)) {
                select.setFetchSize(1000);
                select.setLong(1, after);
                select.setLong(2, atMost);
                return walk(select.executeQuery(), after, after == 0 ? START : hash(connection, after), atMost);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Of a row that was computed before; none when it is gone, and nothing can follow it then. */
    private static String hash(Connection connection, long no) throws SQLException {
        try (var select = connection.prepareStatement("select hash from audit_log where no = ?")) {
            select.setLong(1, no);
            var row = select.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    private static Verdict walk(ResultSet row, long after, String hashBefore, int atMost) throws SQLException {
        long rows = after;
        var hash = hashBefore;
        long headNo = 0;
        var headHash = START;
        while (row.next()) {
            headNo = row.getLong("audit_no");
            headHash = row.getString("audit_hash");
            if (row.getObject("no") == null) break;
            var no = row.getLong("no");
            if (no != rows + 1) return broken(rows, "第 " + (rows + 1) + " 条缺失");
            hash = entry(row).hash(no, hash);
            if (!hash.equals(row.getString("hash"))) return broken(rows, "第 " + no + " 条与其校验值不符，记录被改动过");
            rows = no;
        }
        if (rows - after == atMost) return new Verdict(rows, Optional.empty());
        if (headNo != rows || !headHash.equals(hash)) {
            return broken(rows, "链尾应为第 " + headNo + " 条，实际只到第 " + rows + " 条");
        }
        return new Verdict(rows, Optional.empty());
    }

    private static Verdict broken(long rows, String what) {
        return new Verdict(rows, Optional.of(what));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object"),
                row.getString("detail"));
    }
}

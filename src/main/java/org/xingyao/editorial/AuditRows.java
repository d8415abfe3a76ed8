package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** Lists the audit log for the security auditor, and has its chain computed again. */
@ApplicationScoped
public class AuditRows {
    /** Rows on a page. */
    public static final int SIZE = 50;

    private final DataSource database;
    private final AuditLog log;

    AuditRows(DataSource database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /** The newest first; one more than a page when there is a further one. */
    public List<AuditRow> page(Actor actor, AuditQuery query) throws SQLException {
        actor.mustHave(Permission.READ_AUDIT);
        try (var connection = database.getConnection();
                var select = select(connection, query);
                var row = select.executeQuery()) {
            var rows = new ArrayList<AuditRow>();
            while (row.next()) rows.add(read(row));
            return rows;
        }
    }

    /** Reads the whole log: asked for by a person, never by a page that is only looked at. */
    public AuditLog.Verdict verify(Actor actor) throws SQLException {
        actor.mustHave(Permission.READ_AUDIT);
        return log.verify();
    }

    private static PreparedStatement select(Connection connection, AuditQuery query) throws SQLException {
        var conditions = new ArrayList<String>(List.of("true"));
        var values = new ArrayList<Object>();
        if (!query.who().isEmpty()) add(conditions, values, "actor ilike ?", containing(query.who()));
        if (!query.action().isEmpty()) add(conditions, values, "action = ?", query.action());
        if (query.object().contains(":")) add(conditions, values, "object = ?", query.object());
        else if (!query.object().isEmpty()) add(conditions, values, "object ilike ?", containing(query.object()));
        if (query.from() != null) add(conditions, values, "at >= ?", Timestamp.from(query.from()));
        if (query.until() != null) add(conditions, values, "at < ?", Timestamp.from(query.until()));
        if (query.before() > 0) add(conditions, values, "no < ?", query.before());
        var select = connection.prepareStatement(
                "select no, at, actor, role, address, action, object, detail from audit_log where "
                        + String.join(" and ", conditions) + " order by no desc limit " + (SIZE + 1));
        for (int i = 0; i < values.size(); i++) select.setObject(i + 1, values.get(i));
        return select;
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** With the signs taken literally that the database would take for any text. */
    private static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("no"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                row.getString("address"),
                row.getString("action"),
                row.getString("object"),
                row.getString("detail"));
    }
}

package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps what a run finds, in the caller's transaction. What was found before stays the same row, with its day. */
@ApplicationScoped
class Findings {
    private static final String KEEP = "insert into inspection_finding"
            + " (matter, key, run_id, subject, what, mend, found_on, due_on) values (?,?,?,?,?,?,?,?)"
            + " on conflict (matter, key) do update set run_id = excluded.run_id, subject = excluded.subject,"
            + " what = excluded.what, mend = excluded.mend";
    private static final String KEEP_OWN_DAY = KEEP + ", due_on = excluded.due_on";

    private final EntityManager database;

    Findings(EntityManager database) {
        this.database = database;
    }

    void keep(long run, List<Finding> found, LocalDate today) {
        // Each once: a batch is sent as one statement, which may not touch a row twice.
        Map<String, Finding> once = new LinkedHashMap<>();
        for (var one : found) once.put(one.matter().id() + one.key(), one);
        var byOwnDay = once.values().stream()
                .collect(Collectors.partitioningBy(one -> one.matter().hasOwnDay()));
        database.unwrap(Session.class).doWork(connection -> {
            insert(connection, KEEP, run, today, byOwnDay.getOrDefault(false, List.of()));
            insert(connection, KEEP_OWN_DAY, run, today, byOwnDay.getOrDefault(true, List.of()));
        });
    }

    /** What this run has not found is mended; what it has is counted. */
    void close(long run) {
        database.createNativeQuery("delete from inspection_finding where run_id <> :run")
                .setParameter("run", run)
                .executeUpdate();
        database.createNativeQuery("insert into inspection_tally select run_id, matter, count(*), min(due_on)"
                        + " from inspection_finding group by run_id, matter")
                .executeUpdate();
    }

    private static void insert(Connection connection, String sql, long run, LocalDate today, List<Finding> found)
            throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (var one : found) {
                insert.setString(1, one.matter().id());
                insert.setString(2, one.key());
                insert.setLong(3, run);
                insert.setString(4, one.subject());
                insert.setString(5, one.what());
                insert.setString(6, one.mend());
                insert.setDate(7, Date.valueOf(today));
                insert.setDate(8, sql(one.dueOn() == null ? one.matter().due(today) : one.dueOn()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static @Nullable Date sql(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}

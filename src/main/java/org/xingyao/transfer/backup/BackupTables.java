package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the rehearsal of a backup counted, table by table; kept as long as its file. */
@ApplicationScoped
public class BackupTables {
    private final EntityManager database;

    BackupTables(EntityManager database) {
        this.database = database;
    }

    /**
     * A table.
     *
     * @param rows in the file
     * @param restored in the rehearsal; null for a table that is not ours
     */
    public record Counted(String name, long rows, @Nullable Long restored) {}

    public List<Counted> of(long run) {
        return database.unwrap(Session.class)
                .createNativeQuery(
                        "select name, row_count, restored from backup_table where run_id = :run order by name",
                        Object[].class)
                .setParameter("run", run)
                .getResultStream()
                .map(row -> new Counted((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** In the place of what an earlier rehearsal has counted. */
    @Transactional
    void keep(long run, List<Rehearsal.Table> tables) {
        forget(run);
        for (var table : tables) {
            database.createNativeQuery(
                            "insert into backup_table (run_id, name, row_count, restored) select id, :name, :rows, :restored"
                                    + " from backup_run where id = :run")
                    .setParameter("run", run)
                    .setParameter("name", table.name())
                    .setParameter("rows", table.rows())
                    .setParameter("restored", table.restored())
                    .executeUpdate();
        }
    }

    @Transactional
    void forget(long run) {
        database.createNativeQuery("delete from backup_table where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/**
 * Enters in the ledger that the database was restored; the rows were put back by the caller in the same transaction. The
 * new epoch tells all that followed the old log to begin anew. Sessions are ended: some that were open when the backup
 * was made have been ended since, and must not open again.
 */
@ApplicationScoped
public class RecordRestore {
    private final EntityManager database;
    private final Ledger ledger;
    private final Clock clock;

    RecordRestore(EntityManager database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param madeAt when the backup was made, for the audit log */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Actor actor, String madeAt) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        var now = clock.instant();
        database.createNativeQuery("delete from half_sign_in").executeUpdate();
        database.createNativeQuery("update user_session set ended_at = :now where ended_at is null")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery("update ledger_head set epoch = gen_random_uuid()")
                .executeUpdate();
        ledger.close(List.of(AuditEntry.of(now, actor, "restore", "database", "备份作于 " + madeAt)), List.of());
    }
}

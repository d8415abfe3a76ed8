package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** Enters in the audit log that somebody had a backup made; the caller notes it in the same transaction. */
@ApplicationScoped
public class RecordBackup {
    private final Ledger ledger;
    private final Clock clock;

    RecordBackup(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Actor actor) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "start-backup", "database", "")), List.of());
    }
}

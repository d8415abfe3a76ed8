package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** Enters in the ledger that a taxonomy file was applied; the rows were changed by the caller in the same transaction. */
@ApplicationScoped
public class RecordTaxonomy {
    private final Ledger ledger;
    private final Clock clock;

    RecordTaxonomy(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void run(Actor actor, String file, int version) {
        actor.mustHave(Permission.EDIT_TAXONOMY);
        var audit = AuditEntry.of(clock.instant(), actor, "apply", "taxonomy:" + file, "第 " + version + " 版");
        // Names stand on pages of every kind, so a file touches them all.
        ledger.close(List.of(audit), List.of(new Change("taxonomy", file, "applied", Set.of("chrome", "taxonomy"))));
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.proof.ProofScans;

/** What all changes of the proofreader's words have in common: a new version of the list, and a row in the ledger. */
@ApplicationScoped
class ProofWords {
    private final ProofScans scans;
    private final Ledger ledger;
    private final Clock clock;

    ProofWords(ProofScans scans, Ledger ledger, Clock clock) {
        this.scans = scans;
        this.ledger = ledger;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void close(Actor actor, String action, String word, String detail) {
        long version = scans.renew();
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(), actor, action, "proof-term:" + word, detail + "，词表第 " + version + " 版")),
                List.of());
    }
}

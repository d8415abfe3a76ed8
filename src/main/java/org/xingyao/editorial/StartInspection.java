package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.inspection.InspectionRuns;

/** Has all that readers see inspected now 立即巡检; the work goes on in the background. */
@ApplicationScoped
public class StartInspection {
    private final InspectionRuns runs;
    private final Ledger ledger;
    private final Clock clock;

    StartInspection(InspectionRuns runs, Ledger ledger, Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Who may have the archive read anew by the proofreader may have this too. */
    public static boolean isOpenTo(Actor actor) {
        return actor.may(Permission.READ_DRAFTS) && actor.may(Permission.EDIT_WORDS);
    }

    /** @return false when one is under way already, which then goes on */
    @Transactional
    public boolean run(Actor actor) {
        actor.mustHave(Permission.READ_DRAFTS);
        actor.mustHave(Permission.EDIT_WORDS);
        if (!runs.begin(actor.name())) return false;
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "start-inspection", "inspection", "")), List.of());
        return true;
    }
}

package org.xingyao.transfer.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.RecordBackup;

/** Has a backup made now 立即备份; the work goes on in the background. */
@ApplicationScoped
public class StartBackup {
    private final BackupRuns runs;
    private final RecordBackup record;

    StartBackup(BackupRuns runs, RecordBackup record) {
        this.runs = runs;
        this.record = record;
    }

    /** @return false when one is under way already, which then goes on */
    @Transactional
    public boolean run(Actor actor) {
        actor.mustHave(Permission.MANAGE_ACCOUNTS);
        if (!runs.ask(actor.name())) return false;
        record.run(actor);
        return true;
    }
}

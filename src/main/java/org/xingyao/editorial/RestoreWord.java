package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.WordKind;

/** Brings a word row back that was retired or has expired; it counts for good then. */
@ApplicationScoped
public class RestoreWord {
    private final WordEntries entries;

    RestoreWord(WordEntries entries) {
        this.entries = entries;
    }

    /** @return what the row is, for whoever is told; one in use stays as it is */
    @Transactional
    public String run(Actor actor, WordKind kind, long id) {
        actor.mustHave(Permission.EDIT_WORDS);
        var row = entries.find(kind.rows(), id);
        if (row.counts(entries.today())) return row.label();
        row.expiresOn = null;
        entries.close(actor, row, "restore", "");
        return row.label();
    }
}

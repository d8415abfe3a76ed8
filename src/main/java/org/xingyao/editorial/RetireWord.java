package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.taxonomy.WordKind;

/** Takes a word row out of use. It stays on file, so that it can come back and no content file brings it back by itself. */
@ApplicationScoped
public class RetireWord {
    private final WordEntries entries;

    RetireWord(WordEntries entries) {
        this.entries = entries;
    }

    /** @return what the row was, for whoever is told; one that is out of use already stays as it is */
    @Transactional
    public String run(Actor actor, WordKind kind, long id) {
        actor.mustHave(Permission.EDIT_WORDS);
        var row = entries.find(kind.rows(), id);
        if (!row.counts(entries.today())) return row.label();
        row.expiresOn = entries.today().minusDays(1);
        entries.close(actor, row, "retire", "");
        return row.label();
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Placements;

/** Puts a story back among the others; it stays published. */
@ApplicationScoped
public class EndPlacement {
    private final Placements placements;
    private final BoardEntries entries;

    EndPlacement(Placements placements, BoardEntries entries) {
        this.placements = placements;
        this.entries = entries;
    }

    @Transactional
    public void run(Actor actor, long id) {
        actor.mustHave(Permission.PUBLISH);
        var row = entries.find(id);
        placements.delete(row);
        entries.close(actor, "end-placement", row.column, row.article.slug);
    }
}

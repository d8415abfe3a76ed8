package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Placements;

/** Moves a story one place up or down among those beside it. */
@ApplicationScoped
public class MovePlacement {
    private final Placements placements;
    private final BoardEntries entries;

    MovePlacement(Placements placements, BoardEntries entries) {
        this.placements = placements;
        this.entries = entries;
    }

    /**
     * At the end of the list it stays where it is.
     *
     * @return its place now, from 1
     */
    @Transactional
    public int run(Actor actor, long id, boolean up) {
        actor.mustHave(Permission.PUBLISH);
        var row = entries.find(id);
        var beside = new ArrayList<>(placements.of(row.place, row.column));
        int at = beside.indexOf(row);
        int to = Math.clamp(up ? at - 1 : at + 1, 0, beside.size() - 1);
        if (to == at) return at + 1;
        Collections.swap(beside, at, to);
        for (int i = 0; i < beside.size(); i++) beside.get(i).position = i + 1;
        entries.close(actor, "move-placement", row.column, row.article.slug + "：第 " + (to + 1) + " 位");
        return to + 1;
    }
}

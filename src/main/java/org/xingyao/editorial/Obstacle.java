package org.xingyao.editorial;

import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** What stands between somebody and a deed; the rules of who may touch whose article, all of them. */
enum Obstacle {
    /** No role of theirs may do it to any article. */
    PERMISSION,
    /** They see only their own, and must not learn what else there is. */
    HIDDEN,
    /** They change only what they began. */
    NOT_THEIRS,
    /** It is being reviewed: who may change only their own takes it back first. */
    UNDER_WAY,
    /** It stands, or stood, in a column that they have no rights in. */
    COLUMN;

    static Optional<Obstacle> to(Deed deed, Actor actor, Standing standing) {
        boolean own = standing.isOf(actor, deed);
        boolean editsOthers = actor.may(Permission.EDIT_OTHERS);
        if (!deed.isFor(actor)) return Optional.of(PERMISSION);
        if (!own && !actor.may(Permission.READ_DRAFTS)) return Optional.of(HIDDEN);
        if (deed.onOwn && !own && !editsOthers) return Optional.of(NOT_THEIRS);
        if (deed == Deed.WRITE && standing.underway() != null && !editsOthers) return Optional.of(UNDER_WAY);
        boolean elsewhere = !standing.columns().stream().allMatch(actor::worksIn);
        return deed.inColumns && elsewhere ? Optional.of(COLUMN) : Optional.empty();
    }
}

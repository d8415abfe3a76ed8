package org.xingyao.editorial;

import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** What somebody may want with an article: the permissions of which one is needed, and what else is asked. */
public enum Deed {
    READ(false, false, Permission.READ_DRAFTS, Permission.WRITE),
    WRITE(true, true, Permission.WRITE),
    /** 送审. */
    SUBMIT(true, true, Permission.WRITE),
    /** 撤回 what was submitted. */
    RECALL(true, true, Permission.WRITE),
    /** 作废 the working copy, or have it back. */
    DISCARD(true, true, Permission.WRITE),
    FILE(false, true, Permission.FILE),
    /** Sign, return, refuse or void; which step who may take is in {@link Step}. */
    REVIEW(
            false,
            true,
            Permission.REVIEW_FIRST,
            Permission.REVIEW_SECOND,
            Permission.REVIEW_FINAL,
            Permission.PROOFREAD),
    /** Publish or correct. */
    PUBLISH(false, true, Permission.PUBLISH),
    WITHDRAW(false, true, Permission.WITHDRAW);

    /** Of an article of one's own, unless one may edit others'. */
    final boolean onOwn;

    /** Only in the columns that the actor is limited to, if any. */
    final boolean inColumns;

    private final Permission[] anyOf;

    Deed(boolean onOwn, boolean inColumns, Permission... anyOf) {
        this.onOwn = onOwn;
        this.inColumns = inColumns;
        this.anyOf = anyOf;
    }

    /** Whoever may review or write an article may say what of the proofreader's findings stays as it is. */
    public static Deed toProofread(Actor actor) {
        return REVIEW.isFor(actor) ? REVIEW : WRITE;
    }

    boolean isFor(Actor actor) {
        return Stream.of(anyOf).anyMatch(actor::may);
    }

    /** @throws org.xingyao.text.Refused for somebody who may do it to no article at all */
    void mustBeFor(Actor actor) {
        if (!isFor(actor)) throw actor.refusal(anyOf[0]);
    }
}

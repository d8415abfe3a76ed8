package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;

/** Carries out a verdict by the action that it asks for, for pages and machines that have it as data. */
@ApplicationScoped
public class DecideEdition {
    private final ApproveEdition approve;
    private final ReturnEdition giveBack;
    private final RefuseEdition refuse;
    private final VoidEdition voidEdition;

    DecideEdition(ApproveEdition approve, ReturnEdition giveBack, RefuseEdition refuse, VoidEdition voidEdition) {
        this.approve = approve;
        this.giveBack = giveBack;
        this.refuse = refuse;
        this.voidEdition = voidEdition;
    }

    /** @throws org.xingyao.text.Rejection as the action does */
    @Transactional
    public Manuscript run(Actor actor, String slug, Verdict verdict) {
        return switch (verdict.decision()) {
            case APPROVE -> approve.run(actor, slug, verdict.step(), verdict.comment(), verdict.seen());
            case RETURN -> giveBack.run(actor, slug, verdict.step(), verdict.comment(), verdict.seen());
            case REFUSE -> refuse.run(actor, slug, verdict.step(), verdict.comment(), verdict.seen());
            case VOID -> voidEdition.run(actor, slug, verdict.comment(), verdict.seen());
        };
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Plans;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Takes a plan back before its time has come. */
@ApplicationScoped
public class CancelPlan {
    private final Plans plans;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    CancelPlan(Plans plans, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.plans = plans;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws Missing when the article has no such plan
     * @throws Conflict when it was carried out or cancelled already
     */
    @Transactional
    public void run(Actor actor, String slug, long id) {
        Deed.PUBLISH.mustBeFor(actor);
        var plan = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(one -> one.article.slug.equals(slug))
                .orElseThrow(() -> new Missing("这篇稿件没有这项安排"));
        manuscripts.forChange(actor, PlanDeed.deedOf(plan.kind), slug);
        if (!plan.outcome.isEmpty()) throw new Conflict("这项安排已经执行或取消，不能再取消");
        plan.outcome = "cancelled";
        plan.endedAt = clock.instant();
        plan.detail = actor.name();
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "cancel-plan", "article:" + slug, plan.kind)), List.of());
    }
}

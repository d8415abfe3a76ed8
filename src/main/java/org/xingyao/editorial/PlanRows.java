package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.article.Plan;
import org.xingyao.article.Plans;

/** What was planned for one article, and what became of it. */
@ApplicationScoped
public class PlanRows {
    private final Plans plans;
    private final Manuscripts manuscripts;

    PlanRows(Plans plans, Manuscripts manuscripts) {
        this.plans = plans;
        this.manuscripts = manuscripts;
    }

    /** See {@link Plan}. */
    public record Row(
            long id,
            String kind,
            Instant dueAt,
            String reason,
            String madeBy,
            Instant madeAt,
            String outcome,
            @Nullable Instant endedAt,
            String detail) {
        static Row of(Plan plan) {
            return new Row(
                    plan.id,
                    plan.kind,
                    plan.dueAt,
                    plan.reason,
                    plan.madeBy,
                    plan.madeAt,
                    plan.outcome,
                    plan.endedAt,
                    plan.detail);
        }
    }

    /**
     * The latest first.
     *
     * @throws org.xingyao.text.Missing when there is no such article, or none the actor may know of
     */
    @Transactional
    public List<Row> of(Actor actor, String slug) {
        return plans.of(manuscripts.readable(actor, slug)).stream().map(Row::of).toList();
    }
}

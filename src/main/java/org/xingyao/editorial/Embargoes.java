package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.xingyao.article.Article;
import org.xingyao.article.Plans;
import org.xingyao.text.Conflict;
import org.xingyao.text.Minute;

/** Keeps what is under embargo 禁发 from the readers until its time. */
@ApplicationScoped
class Embargoes {

    private final Plans plans;
    private final Clock clock;

    Embargoes(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws Conflict saying until when */
    void check(Article article) {
        if (article.isNew) return;
        plans.open(article, "embargo")
                .filter(plan -> plan.dueAt.isAfter(clock.instant()))
                .ifPresent(plan -> {
                    throw new Conflict("这篇稿件禁发至 " + Minute.of(plan.dueAt, clock.getZone()) + "，到时才能发布");
                });
    }
}

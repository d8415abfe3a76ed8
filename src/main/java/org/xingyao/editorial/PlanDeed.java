package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Plan;
import org.xingyao.article.Plans;
import org.xingyao.article.PublicState;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Minute;
import org.xingyao.text.Missing;

/** Sets a time at which an article is published or withdrawn, or before which nobody may publish it. */
@ApplicationScoped
public class PlanDeed {
    private static final int LONGEST_REASON = 200;
    private static final Duration FARTHEST = Duration.ofDays(366);

    /** What may be planned, with the deed whose right it takes and its name. */
    private static final Map<String, Deed> DEEDS =
            Map.of("publish", Deed.PUBLISH, "withdraw", Deed.WITHDRAW, "embargo", Deed.PUBLISH);

    private final Plans plans;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    PlanDeed(Plans plans, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.plans = plans;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    static Deed deedOf(String kind) {
        var deed = DEEDS.get(kind);
        if (deed == null) throw new Invalid("kind", "请选择定时发布、定时撤稿或禁发");
        return deed;
    }

    /**
     * @param kind publish, withdraw or embargo
     * @param dueAt in the future, within a year
     * @param reason needed for a withdrawal: readers are shown it
     * @throws Missing when there is no such article
     * @throws Conflict when one of the kind is set already, or a withdrawal would find nothing public
     * @throws Invalid naming the field at fault
     */
    @Transactional
    public void run(Actor actor, String slug, String kind, Instant dueAt, String reason) {
        var deed = deedOf(kind);
        deed.mustBeFor(actor);
        var said = checkedReason(kind, reason);
        checkTime(dueAt);
        var article = manuscripts.forChange(actor, deed, slug);
        plans.open(article, kind).ifPresent(plan -> {
            throw new Conflict("已经定在 " + minute(plan.dueAt) + "，要改请先取消");
        });
        if (kind.equals("withdraw")) checkSomethingToWithdraw(article, dueAt);
        var plan = new Plan();
        plan.article = article;
        plan.kind = kind;
        plan.dueAt = dueAt;
        plan.reason = said;
        plan.madeBy = actor.name();
        plan.madeAt = clock.instant();
        plans.persist(plan);
        var detail = kind + " " + minute(dueAt) + (said.isEmpty() ? "" : "：" + said);
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "plan", "article:" + slug, detail)), List.of());
    }

    private static String checkedReason(String kind, String reason) {
        var said = CleanText.line(reason);
        if (said.length() > LONGEST_REASON) throw new Invalid("reason", "理由最长 " + LONGEST_REASON + " 字，请删短");
        if (kind.equals("withdraw") && said.isEmpty()) throw new Invalid("reason", "撤稿要写明理由，给读者看");
        return said;
    }

    private void checkTime(Instant dueAt) {
        var now = clock.instant();
        if (!dueAt.isAfter(now)) throw new Invalid("at", "时间已经过了，请改为以后的时间");
        if (dueAt.isAfter(now.plus(FARTHEST))) throw new Invalid("at", "时间最远可定一年，请改近一些");
    }

    private void checkSomethingToWithdraw(Article article, Instant dueAt) {
        boolean willBePublic = article.publicState == PublicState.LIVE
                || plans.open(article, "publish")
                        .filter(plan -> plan.dueAt.isBefore(dueAt))
                        .isPresent();
        if (!willBePublic) throw new Conflict("这篇稿件没有在线，也没有定在这之前发布，无需撤稿");
    }

    private String minute(Instant time) {
        return Minute.of(time, clock.getZone());
    }
}

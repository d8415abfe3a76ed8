package org.xingyao.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.xingyao.account.Actor;
import org.xingyao.account.Users;
import org.xingyao.article.Plan;
import org.xingyao.article.Plans;
import org.xingyao.halt.Halt;
import org.xingyao.text.Refused;
import org.xingyao.text.Rejection;

/**
 * Carries out what is due, once, however many programs look at the same database: a plan is claimed in a transaction of
 * its own, and what it does is committed together with its being done. A claim whose program died is taken over.
 */
@ApplicationScoped
public class DuePlans {
    private static final Logger LOG = Logger.getLogger(DuePlans.class);

    private static final int LONGEST_DETAIL = 300;

    private final Plans plans;
    private final Users users;
    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final EntityManager database;
    private final Clock clock;
    private final Duration abandoned;

    /** @param abandoned no deed takes so long: whoever claimed the plan has died */
    DuePlans(
            Plans plans,
            Users users,
            PublishArticle publish,
            WithdrawArticle withdraw,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "xingyao.plans.abandoned-after", defaultValue = "1m") Duration abandoned) {
        this.plans = plans;
        this.users = users;
        this.publish = publish;
        this.withdraw = withdraw;
        this.database = database;
        this.clock = clock;
        this.abandoned = abandoned;
    }

    /** @return whether something was due */
    public boolean runNext() {
        var claimed = QuarkusTransaction.requiringNew().call(this::claim);
        claimed.ifPresent(this::carryOut);
        return claimed.isPresent();
    }

    private Optional<Long> claim() {
        return database
                .unwrap(Session.class)
                .createNativeQuery("""
                        update plan set outcome = 'running', ended_at = :now where id = (
                            select id from plan
                            where due_at <= :now and (outcome = '' or (outcome = 'running' and ended_at < :abandoned))
                            order by due_at, id limit 1 for update skip locked)
                        returning id""", Long.class)
                .setParameter("now", clock.instant())
                .setParameter("abandoned", clock.instant().minus(abandoned))
                .getResultList()
                .stream()
                .findFirst();
    }

    void carryOut(long id) {
        Halt.at("plan-claimed");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var plan = plans.findById(id, LockModeType.PESSIMISTIC_WRITE);
                // Another program whose clock is ahead took it for abandoned, and has done it.
                if (!plan.outcome.equals("running")) return;
                act(plan);
                end(plan, "done", "");
            });
        } catch (Rejection e) {
            // Known before it was tried: nobody has signed it, it is not public any more …
            fail(id, e.said());
        } catch (RuntimeException e) {
            LOG.errorf(e, "定时安排 %d 没有执行，一分钟后再试", id);
        }
    }

    private void act(Plan plan) {
        var slug = plan.article.slug;
        switch (plan.kind) {
            case "publish" -> publish.run(maker(plan), slug);
            case "withdraw" -> withdraw.run(maker(plan), slug, plan.reason);
            // Its time is over; nothing else happens.
            default -> {}
        }
    }

    /** Who planned it, with the rights they have today. */
    private Actor maker(Plan plan) {
        var user = users.named(plan.madeBy)
                .filter(one -> one.closedAt == null)
                .orElseThrow(() -> new Refused("安排的人“" + plan.madeBy + "”的账号已停用，没有执行"));
        return new Actor(user.name, user.roles, user.columns, "");
    }

    private void fail(long id, String why) {
        QuarkusTransaction.requiringNew().run(() -> {
            var plan = plans.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (plan.outcome.equals("running")) end(plan, "failed", why);
        });
    }

    private void end(Plan plan, String outcome, String detail) {
        plan.outcome = outcome;
        plan.endedAt = clock.instant();
        plan.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }
}

package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.Plan;
import org.xingyao.article.Plans;

/** What a month holds for the desk: what is planned in it and what was published in it. */
@ApplicationScoped
public class MonthRows {
    /** A paper's desk publishes some hundreds a month; a bulk import more, of which the calendar shows the first. */
    private static final int MOST = 1000;

    private final Plans plans;
    private final EntityManager database;
    private final Clock clock;

    MonthRows(Plans plans, EntityManager database, Clock clock) {
        this.plans = plans;
        this.database = database;
        this.clock = clock;
    }

    /**
     * One thing on a day.
     *
     * @param kind publish, withdraw or embargo for what is planned, published for what readers see
     * @param outcome of a plan; empty while it waits
     */
    public record Entry(Instant at, String kind, String outcome, String slug, String headline) {}

    /** In the order of time. */
    @Transactional
    public List<Entry> of(Actor actor, YearMonth month) {
        actor.mustHave(Permission.READ_DRAFTS);
        var from = month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
        var to = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        var planned = plans.between(from, to).stream().map(this::entry);
        return Stream.concat(planned, published(from, to))
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private Entry entry(Plan plan) {
        return new Entry(plan.dueAt, plan.kind, plan.outcome, plan.article.slug, headline(plan.article));
    }

    private String headline(Article article) {
        var newest = database.createNativeQuery(
                        "select coalesce((select w.headline from working_copy w where w.article_id = :id),"
                                + " (select e.headline from edition e where e.article_id = :id order by e.no desc limit 1))",
                        String.class)
                .setParameter("id", article.id)
                .getSingleResult();
        return newest == null ? article.slug : newest.toString();
    }

    private Stream<Entry> published(Instant from, Instant to) {
        return database.createQuery(
                        "select a.firstPublishedAt, a.slug, e.headline from Article a join a.liveEdition e"
                                + " where a.firstPublishedAt >= :from and a.firstPublishedAt < :to order by a.firstPublishedAt",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Entry((Instant) row[0], "published", "", (String) row[1], (String) row[2]));
    }
}

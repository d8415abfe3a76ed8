package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.Session;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** What a month holds for the desk: what is planned in it and what was published in it. */
@ApplicationScoped
public class MonthRows {
    /** A paper's desk publishes some hundreds a month; a bulk import more, of which the calendar shows the first. */
    private static final int MOST = 1000;

    private final EntityManager database;
    private final Clock clock;

    MonthRows(EntityManager database, Clock clock) {
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

    /** In the order of time; what was cancelled is left out. */
    @Transactional
    public List<Entry> of(Actor actor, YearMonth month) {
        actor.mustHave(Permission.READ_DRAFTS);
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select p.due_at as at, p.kind, p.outcome, a.slug, coalesce(w.headline, e.headline, a.slug)
                        from plan p join article a on a.id = p.article_id
                            left join working_copy w on w.article_id = a.id
                            left join edition e on e.id = coalesce(a.edition_underway_id, a.live_edition_id)
                        where p.due_at >= :from and p.due_at < :to and p.outcome <> 'cancelled'
                        union all
                        select a.first_published_at, 'published', '', a.slug, e.headline
                        from article a join edition e on e.id = a.live_edition_id
                        where a.first_published_at >= :from and a.first_published_at < :to
                        order by 1, 2""", Object[].class)
                .setParameter("from", start(month))
                .setParameter("to", start(month.plusMonths(1)))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row ->
                        new Entry((Instant) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}

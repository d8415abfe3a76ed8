package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/**
 * Stories that nobody has filed, the newest first: what readers see and what is on its way to them. An index holds these
 * alone, so that finding the next costs the same however large the archive is.
 */
@ApplicationScoped
public class FilingQueue {
    /** More are not counted. */
    public static final int MOST = 1000;

    private static final String DAY = "coalesce(a.sorted_on, 'infinity'::date)";
    private static final String FROM = " from article a left join edition l on l.id = a.live_edition_id"
            + " left join edition u on u.id = a.edition_underway_id"
            + " left join news_column lc on lc.id = l.column_id left join news_column uc on uc.id = u.column_id";
    private static final String UNFILED = " where not a.filed and (a.public_state = 'live'"
            + " or u.stage in ('first-review', 'second-review', 'final-review', 'signed'))";

    /** Filed lately, and by nobody but others; who gives a second opinion sees each once. */
    private static final String FILED_BY_OTHERS = " where a.public_state = 'live' and a.id in (select f.article_id"
            + " from tag_filing f where not f.opinion and f.decided_by <> :me and f.decided_at > :since)"
            + " and not exists (select 1 from tag_filing f where f.article_id = a.id and f.decided_by = :me)";

    private static final Duration LATELY = Duration.ofDays(90);

    private final EntityManager database;
    private final Clock clock;

    FilingQueue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Which stories are gone through.
     *
     * @param column slug; empty for all
     * @param again true for those that somebody else has filed, to be compared
     */
    public record Course(String column, boolean again) {}

    /**
     * The next story that the actor may file.
     *
     * @param after slug of the one before; the first is returned when it is empty or not known
     */
    @Transactional
    public Optional<String> next(Actor actor, Course course, String after) {
        actor.mustHave(Permission.FILE);
        var values = new HashMap<String, Object>();
        var where = where(actor, course, values);
        if (!after.isEmpty()) {
            where += " and (not exists (select 1 from article b where b.slug = :after) or (" + DAY
                    + ", a.id) < (select coalesce(b.sorted_on, 'infinity'::date), b.id from article b where b.slug = :after))";
            values.put("after", after);
        }
        return ask("select a.slug" + where + " order by " + DAY + " desc, a.id desc limit 1", String.class, values)
                .stream()
                .findFirst();
    }

    /** How many there are, {@link #MOST} at most. */
    @Transactional
    public int count(Actor actor, Course course) {
        actor.mustHave(Permission.FILE);
        var values = new HashMap<String, Object>();
        var where = where(actor, course, values);
        var count = ask("select count(*) from (select 1" + where + " limit " + MOST + ") as found", Long.class, values);
        return count.getFirst().intValue();
    }

    private String where(Actor actor, Course course, Map<String, Object> values) {
        var where = new StringBuilder(FROM).append(course.again() ? FILED_BY_OTHERS : UNFILED);
        if (course.again()) {
            values.put("me", actor.name());
            values.put("since", clock.instant().minus(LATELY));
        }
        if (!course.column().isEmpty()) {
            where.append(" and coalesce(lc.slug, uc.slug) = :column");
            values.put("column", course.column());
        }
        if (!actor.columns().isEmpty()) {
            where.append(" and (lc.slug is null or lc.slug in (:mine)) and (uc.slug is null or uc.slug in (:mine))");
            values.put("mine", actor.columns());
        }
        return where.toString();
    }

    private <T> List<T> ask(String sql, Class<T> type, Map<String, Object> values) {
        var query = database.unwrap(Session.class).createNativeQuery(sql, type);
        values.forEach((name, value) -> {
            if (value instanceof Collection<?> many) query.setParameterList(name, many);
            else query.setParameter(name, value);
        });
        return query.getResultList();
    }
}

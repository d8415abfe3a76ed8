package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;

/** How many live stories each county-level unit has of each star, and since when it has had none. */
@ApplicationScoped
public class StoryMatrix {
    private static final String COUNTS = """
            select unit.slug, s.slug,
                   count(distinct a.id) filter (where a.sorted_on between :from and :to),
                   max(a.sorted_on)
            from region unit
            join region r on r.path like unit.path || '%'
            join article_region ar on ar.region_id = r.id
            join article a on a.id = ar.article_id and a.public_state = 'live'
            join article_star f on f.article_id = a.id
            join star s on s.id = f.star_id
            where unit.level = 'county'
            group by unit.slug, s.slug
            """;

    private final EntityManager database;

    StoryMatrix(EntityManager database) {
        this.database = database;
    }

    /** A cell, by slugs. */
    public record Place(String region, String star) {}

    /**
     * What is in a cell.
     *
     * @param stories issued in the period
     * @param last when the newest story was issued, in the period or not
     */
    public record Count(long stories, LocalDate last) {}

    /** The cells that ever had a story; a place inside a unit counts for the unit. One query. */
    @Transactional
    public Map<Place, Count> counts(Actor actor, LocalDate from, LocalDate to) {
        actor.mustHave(Permission.READ_DRAFTS);
        var query = database.createNativeQuery(COUNTS, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        @SuppressWarnings("unchecked") // Declared by the query above.
        List<Object[]> rows = query.getResultList();
        var counts = new HashMap<Place, Count>();
        for (var row : rows)
            counts.put(
                    new Place((String) row[0], (String) row[1]), new Count(((Number) row[2]).longValue(), day(row[3])));
        return counts;
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}

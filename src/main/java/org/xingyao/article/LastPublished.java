package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Region;
import org.xingyao.taxonomy.Series;
import org.xingyao.taxonomy.Star;

/**
 * What came online last, for feeds and the news site map: an old story that is imported today is new to a reader of the
 * feed. Of live articles only.
 */
@ApplicationScoped
public class LastPublished {
    private final EntityManager database;

    LastPublished(EntityManager database) {
        this.database = database;
    }

    public List<Listing> anywhere(int atMost) {
        return list(Shelf.ALL, "", Map.of(), atMost);
    }

    public List<Listing> in(Column column, int atMost) {
        return list(Shelf.of(column), "", Map.of(), atMost);
    }

    public List<Listing> in(Series series, int atMost) {
        return list(Shelf.of(series), "", Map.of(), atMost);
    }

    public List<Listing> with(Star star, int atMost) {
        return list(Shelf.of(star), "", Map.of(), atMost);
    }

    /** Those of the region and of every region inside it. */
    public List<Listing> in(Region region, int atMost) {
        return list(Shelf.of(region), "", Map.of(), atMost);
    }

    public List<Listing> since(Instant moment, int atMost) {
        return list(Shelf.ALL, " and a.firstPublishedAt >= :moment", Map.of("moment", moment), atMost);
    }

    private List<Listing> list(Shelf shelf, String where, Map<String, Object> values, int atMost) {
        var all = new HashMap<>(values);
        shelf.give(all);
        var query = database.createQuery(
                PublishedArticles.LISTING + shelf.join() + PublishedArticles.LIVE + shelf.conditions() + where
                        + " order by " + shelf.published() + " desc, " + shelf.id() + " desc" + Rows.first(atMost),
                Listing.class);
        all.forEach(query::setParameter);
        return query.getResultList();
    }
}

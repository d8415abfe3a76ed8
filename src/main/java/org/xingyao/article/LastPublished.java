package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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
        return list("", Map.of(), atMost);
    }

    public List<Listing> in(Column column, int atMost) {
        return list(" and c = :column", Map.of("column", column), atMost);
    }

    public List<Listing> in(Series series, int atMost) {
        return list(" and s = :series", Map.of("series", series), atMost);
    }

    public List<Listing> with(Star star, int atMost) {
        return list(" and :star member of a.stars", Map.of("star", star), atMost);
    }

    /** Those of the region and of every region inside it. */
    public List<Listing> in(Region region, int atMost) {
        return list(PublishedArticles.IN_REGION, Map.of("path", region.path + "%"), atMost);
    }

    public List<Listing> since(Instant moment, int atMost) {
        return list(" and a.firstPublishedAt >= :moment", Map.of("moment", moment), atMost);
    }

    private List<Listing> list(String where, Map<String, Object> values, int atMost) {
        var query = database.createQuery(
                PublishedArticles.LISTING + PublishedArticles.LIVE + where
                        + " order by a.firstPublishedAt desc, a.id desc",
                Listing.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(atMost).getResultList();
    }
}

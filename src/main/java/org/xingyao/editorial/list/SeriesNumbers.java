package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** How far each series has come, for whoever gives the next number. */
@ApplicationScoped
public class SeriesNumbers {
    private final EntityManager database;

    SeriesNumbers(EntityManager database) {
        this.database = database;
    }

    /** The highest number handed in or published so far, by slug of the series; a series without one is not there. */
    @Transactional
    public Map<String, Integer> highest() {
        return database.createQuery(
                        "select s.slug, max(e.seriesNo) from Edition e join e.series s group by s.slug", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** An article with its number in a series. */
    public record Numbered(int number, String slug, String headline) {}

    /** The other articles of a series by number: what is public, under review or being written. */
    @Transactional
    public List<Numbered> others(String series, String slug) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select e.series_no, a.slug, e.headline
                        from series s join edition e on e.series_id = s.id
                            join article a on e.id in (a.live_edition_id, a.edition_underway_id)
                        where s.slug = :series and a.slug <> :slug
                        union
                        select d.series_no, a.slug, w.headline
                        from draft_entry d join article a on a.id = d.article_id
                            join working_copy w on w.article_id = d.article_id
                        where d.series_slug = :series and d.series_no > 0 and a.slug <> :slug
                        order by 1, 2""", Object[].class)
                .setParameter("series", series)
                .setParameter("slug", slug)
                .getResultStream()
                .map(row -> new Numbered((Integer) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}

package org.xingyao.editorial.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What stands in each series under which number, for the desk. */
@ApplicationScoped
public class SeriesContents {
    private final EntityManager database;

    SeriesContents(EntityManager database) {
        this.database = database;
    }

    /**
     * An article under a number. Whose number is being changed stands under both.
     *
     * @param live whether readers see it so
     */
    public record Instalment(int number, String slug, String headline, boolean live) {}

    /**
     * A series at a glance.
     *
     * @param published articles that readers see in it
     * @param numbers different ones that they carry
     * @param highest 0 without any
     */
    public record Sum(
            String slug,
            String name,
            boolean finished,
            @Nullable Integer planned,
            int published,
            int numbers,
            int highest) {
        /** Articles too many for their numbers. */
        public int doubles() {
            return published - numbers;
        }

        /** Numbers up to the highest, or to the planned one, that no article carries. */
        public int missing() {
            return Math.max(highest, planned == null ? 0 : planned) - numbers;
        }
    }

    /** What goes on before what is finished, the latest year first. */
    @Transactional
    public List<Sum> all() {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select s.slug, s.name, s.finished, s.planned, cast(count(a.id) as integer),
                            cast(count(distinct e.series_no) filter (where a.id is not null) as integer),
                            coalesce(max(e.series_no) filter (where a.id is not null), 0)
                        from series s left join (edition e join article a
                            on a.live_edition_id = e.id and a.public_state = 'live') on e.series_id = s.id
                        group by s.id, s.slug, s.name, s.finished, s.planned, s.year
                        order by s.finished, s.year desc nulls last, s.slug""", Object[].class)
                .getResultStream()
                .map(row -> new Sum(
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (Integer) row[3],
                        (Integer) row[4],
                        (Integer) row[5],
                        (Integer) row[6]))
                .toList();
    }

    /** By number: what is public, under review or being written. */
    @Transactional
    public List<Instalment> of(String series) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select series_no, slug, (array_agg(headline order by live desc))[1], bool_or(live) from (
                            select e.series_no, a.slug, e.headline, coalesce(e.id = a.live_edition_id, false) as live
                            from series s join edition e on e.series_id = s.id
                                join article a on e.id = a.live_edition_id or e.id = a.edition_underway_id
                                    and e.stage not in ('returned', 'refused', 'void')
                            where s.slug = :series
                            union all
                            select d.series_no, a.slug, w.headline, false
                            from draft_entry d join article a on a.id = d.article_id
                                join working_copy w on w.article_id = d.article_id
                            where d.series_slug = :series and d.series_no > 0) entries
                        group by series_no, slug order by series_no, bool_or(live) desc, slug""", Object[].class)
                .setParameter("series", series)
                .getResultStream()
                .map(row ->
                        new Instalment((Integer) row[0], (String) row[1], (String) row[2], Boolean.TRUE.equals(row[3])))
                .toList();
    }
}

package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Yearly plans and results of the stars. */
@ApplicationScoped
public class StarTargets implements PanacheRepository<StarTarget> {
    private static final String WHOLE =
            "from StarTarget t join fetch t.region r join fetch t.track k join fetch t.star s ";

    /** All rows of a star, the newest year first, regions in the order of the desk. */
    public List<StarTarget> of(Star star) {
        return list(WHOLE + "where t.star = ?1 order by t.year desc, k.deskOrder, r.deskOrder nulls first", star);
    }

    /** The rows of a star in a year and a track. */
    public List<StarTarget> of(int year, Star star, Track track) {
        return list(
                WHOLE + "where t.year = ?1 and t.star = ?2 and t.track = ?3 order by r.deskOrder nulls first",
                year,
                star,
                track);
    }

    /** The rows of a region, the newest year first. */
    public List<StarTarget> in(Region region) {
        return list(WHOLE + "where t.region = ?1 order by t.year desc, k.deskOrder, s.id", region);
    }

    /** A star in a year and a track for which at least one region has a row. */
    public record Sheet(int year, Star star, Track track) {}

    /** All of them, the newest year first. */
    public List<Sheet> sheets() {
        return getEntityManager()
                .createQuery(
                        "select distinct new org.xingyao.taxonomy.StarTargets$Sheet(t.year, s, k) from StarTarget t"
                                + " join t.star s join t.track k",
                        Sheet.class)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(Sheet::year)
                        .reversed()
                        .thenComparing(sheet -> sheet.track().deskOrder)
                        .thenComparing(sheet -> sheet.star().id))
                .toList();
    }
}

package org.xingyao.taxonomy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Yearly plans and results of the stars. */
@ApplicationScoped
public class StarTargets implements PanacheRepository<StarTarget> {
    /** All rows of a star, the newest year first, regions in the order of the desk. */
    public List<StarTarget> of(Star star) {
        return list(
                "from StarTarget t join fetch t.region r join fetch t.track where t.star = ?1 order by t.year desc, r.deskOrder nulls first",
                star);
    }
}

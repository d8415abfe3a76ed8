package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.taxonomy.Column;

/** What the desk puts first, also what shows nowhere any more. */
@ApplicationScoped
public class Placements implements PanacheRepository<Placement> {
    /** Everything with its articles, in the order of the pages; one query. */
    public List<Placement> inOrder() {
        return list("from Placement p join fetch p.article a left join fetch a.liveEdition left join fetch p.column c"
                + " order by c.deskOrder, c.slug, p.position, p.id");
    }

    /** @param column null for a place on the front page */
    public List<Placement> of(String place, @Nullable Column column) {
        return column == null
                ? list("place = ?1 order by position, id", place)
                : list("place = ?1 and column = ?2 order by position, id", place, column);
    }
}

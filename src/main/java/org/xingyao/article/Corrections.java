package org.xingyao.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was put right in articles that readers can see. */
@ApplicationScoped
public class Corrections {
    private final EntityManager database;

    Corrections(EntityManager database) {
        this.database = database;
    }

    /** A correction in a list. */
    public record Line(long id, String slug, String headline, String note, Instant at) {}

    /**
     * The latest first.
     *
     * @param below the id of the last one shown: the list goes on after it
     */
    public List<Line> latest(Optional<Long> below, int atMost) {
        return database.createQuery(
                        "select new org.xingyao.article.Corrections$Line(k.id, a.slug, e.headline, k.note, k.correctedAt)"
                                + " from Correction k join k.article a join a.liveEdition e"
                                + " where a.publicState = org.xingyao.article.PublicState.LIVE and k.id < :below"
                                + " order by k.id desc",
                        Line.class)
                .setParameter("below", below.orElse(Long.MAX_VALUE))
                .setMaxResults(atMost)
                .getResultList();
    }
}

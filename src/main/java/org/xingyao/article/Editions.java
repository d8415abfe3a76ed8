package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** The editions of all articles. */
@ApplicationScoped
public class Editions implements PanacheRepository<Edition> {
    /** The number the article's next edition gets. */
    public int nextNo(Article article) {
        return getEntityManager()
                        .createQuery(
                                "select coalesce(max(e.no), 0) from Edition e where e.article = :article",
                                Integer.class)
                        .setParameter("article", article)
                        .getSingleResult()
                + 1;
    }
}

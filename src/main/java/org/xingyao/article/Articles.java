package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All articles, drafts too: for editors. Readers' pages get {@link PublishedArticles}. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {
    public Optional<Article> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public Optional<Article> byExternalId(String id) {
        return find("externalId", id).firstResultOptional();
    }

    /** Ids in order, so that a long export can go through them in pieces. */
    public List<Long> liveIdsAfter(long id, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Article a where a.publicState = :live and a.id > :id order by a.id",
                        Long.class)
                .setParameter("live", PublicState.LIVE)
                .setParameter("id", id)
                .setMaxResults(atMost)
                .getResultList();
    }
}

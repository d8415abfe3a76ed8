package org.xingyao.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xingyao.text.Slug;

/** All articles, drafts too: for editors. Readers' pages get {@link PublishedArticles}. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {
    public Optional<Article> bySlug(String slug) {
        return Slug.isValid(slug) ? find("slug", slug).firstResultOptional() : Optional.empty();
    }

    /** Those that one of the outside ids or one of the addresses names, in one query and in no order. */
    public List<Article> known(Collection<String> externalIds, Collection<String> slugs) {
        return list("externalId in ?1 or slug in ?2", externalIds, slugs);
    }

    /** The article for a change: its row is locked until the transaction ends, so two actions on it take turns. */
    public Optional<Article> lockedBySlug(String slug) {
        return Slug.isValid(slug)
                ? find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional()
                : Optional.empty();
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

package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Article;
import org.xingyao.article.WorkingCopy;

/** The drafts that were thrown away and can still be had back. */
@ApplicationScoped
public class DiscardedCopies implements PanacheRepository<DiscardedCopy> {
    /** Long enough to come back from holidays; then the words are gone for good. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int LISTED = 200;

    private final Clock clock;

    DiscardedCopies(Clock clock) {
        this.clock = clock;
    }

    /** One of them, for a list. */
    public record Listed(long id, String slug, String headline, Instant discardedAt, String discardedBy) {}

    /** The newest first; somebody who sees no others' drafts gets only those of articles they opened. */
    @Transactional
    public List<Listed> of(Actor actor) {
        Deed.READ.mustBeFor(actor);
        var since = clock.instant().minus(KEPT);
        var query = actor.may(Permission.READ_DRAFTS)
                ? find("discardedAt > ?1 order by discardedAt desc", since)
                : find("discardedAt > ?1 and article.openedBy = ?2 order by discardedAt desc", since, actor.name());
        return query.page(Page.ofSize(LISTED)).stream()
                .map(one -> new Listed(one.id, one.article.slug, one.headline, one.discardedAt, one.discardedBy))
                .toList();
    }

    /** Takes the words over; those whose time is up go. */
    void keep(WorkingCopy copy, Article article, Actor actor) {
        delete("discardedAt <= ?1", clock.instant().minus(KEPT));
        var kept = new DiscardedCopy();
        kept.article = article;
        kept.content = copy.content;
        kept.headline = copy.headline;
        kept.discardedAt = clock.instant();
        kept.discardedBy = actor.name();
        persist(kept);
    }
}

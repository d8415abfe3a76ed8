package org.xingyao.editorial;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.text.Digest;
import org.xingyao.text.Missing;

/** The links by which manuscripts are read from outside. */
@ApplicationScoped
public class PreviewLinks implements PanacheRepository<PreviewLink> {
    /** How long a link whose time is up is still listed; the audit log keeps it for good. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int LISTED = 50;
    private static final String OPEN = "revokedAt is null and expiresAt > ?1";

    private final Manuscripts manuscripts;
    private final Clock clock;

    PreviewLinks(Manuscripts manuscripts, Clock clock) {
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /** Whether a link still leads to the text. */
    public enum State {
        OPEN,
        EXPIRED,
        ENDED
    }

    /** One of them, for a list. */
    public record Listed(long id, String createdBy, Instant createdAt, Instant expiresAt, State state) {}

    /**
     * Those of an article, the newest first.
     *
     * @throws Missing when there is no such article, or none that the actor may know of
     */
    @Transactional
    public List<Listed> of(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        return find("article = ?1 order by createdAt desc, id desc", article).page(Page.ofSize(LISTED)).stream()
                .map(link -> new Listed(link.id, link.createdBy, link.createdAt, link.expiresAt, state(link)))
                .toList();
    }

    /** Found by the hash alone, so how long it takes says nothing of how near a guess is. */
    Optional<PreviewLink> openBy(String token) {
        return find(OPEN + " and tokenHash = ?2", clock.instant(), Digest.sha256(token))
                .firstResultOptional();
    }

    long countOpen(Article article) {
        return count(OPEN + " and article = ?2", clock.instant(), article);
    }

    /** As when the article is withdrawn: nobody outside reads on. */
    void endAllOf(Article article) {
        update("revokedAt = ?1 where revokedAt is null and expiresAt > ?1 and article = ?2", clock.instant(), article);
    }

    void forgetOld() {
        delete("expiresAt <= ?1", clock.instant().minus(KEPT));
    }

    private State state(PreviewLink link) {
        if (link.revokedAt != null) return State.ENDED;
        return link.expiresAt.isAfter(clock.instant()) ? State.OPEN : State.EXPIRED;
    }
}

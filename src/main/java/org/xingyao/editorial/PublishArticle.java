package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicState;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Puts a signed edition before the readers; the one they saw until now stays public until that moment. */
@ApplicationScoped
public class PublishArticle {
    private final GoingLive goingLive;
    private final Writing writing;
    private final Manuscripts manuscripts;
    private final Embargoes embargoes;
    private final Ledger ledger;
    private final Clock clock;

    PublishArticle(
            GoingLive goingLive,
            Writing writing,
            Manuscripts manuscripts,
            Embargoes embargoes,
            Ledger ledger,
            Clock clock) {
        this.goingLive = goingLive;
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.embargoes = embargoes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Publishing what is live already changes nothing, so a call may be repeated whose answer was lost.
     *
     * @throws Missing when there is no such article
     * @throws Conflict when no edition is signed, unless the actor needs no reviews, or it is under embargo
     */
    @Transactional
    public Manuscript run(Actor actor, String slug) {
        var article = manuscripts.forChange(actor, Deed.PUBLISH, slug);
        boolean nothingNew = article.publicState == PublicState.LIVE
                && article.onItsWay().isEmpty()
                && writing.copyOf(article).isEmpty();
        if (nothingNew) return manuscripts.of(article);
        embargoes.check(article);
        var touched = TouchedKeys.ofLive(article);
        var edition = goingLive.ready(actor, article);
        goingLive.run(article, edition, edition.read());
        var manuscript = manuscripts.of(article);
        var detail = "第 " + edition.no + " 版" + (edition.exempt ? "，免审" : "") + AuditEntry.bound(edition);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "publish", "article:" + slug, detail)),
                List.of(Change.of(article, "published", touched)));
        return manuscript;
    }
}

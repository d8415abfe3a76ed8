package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Has a working copy back that was thrown away. */
@ApplicationScoped
public class RestoreDraft {
    private final Writing writing;
    private final DiscardedCopies discarded;
    private final Manuscripts manuscripts;
    private final Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    RestoreDraft(
            Writing writing,
            DiscardedCopies discarded,
            Manuscripts manuscripts,
            Reach reach,
            Ledger ledger,
            Clock clock) {
        this.writing = writing;
        this.discarded = discarded;
        this.manuscripts = manuscripts;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param id as {@link DiscardedCopies} lists it
     * @throws Missing when there is none, or its time is up
     * @throws Conflict when the article has been written on since
     */
    @Transactional
    public Manuscript run(Actor actor, long id) {
        Deed.DISCARD.mustBeFor(actor);
        var kept = discarded
                .findByIdOptional(id)
                .filter(one -> one.discardedAt.isAfter(clock.instant().minus(DiscardedCopies.KEPT)))
                .orElseThrow(() -> gone());
        var article = manuscripts.forChange(actor, Deed.DISCARD, kept.article.slug);
        var content = CanonicalJson.read(kept.content);
        reach.checkColumn(actor, content.column());
        mustBeFree(article);
        writing.save(article, content, actor);
        discarded.delete(kept);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "restore-draft", "article:" + article.slug, "")),
                List.of());
        return manuscript;
    }

    private void mustBeFree(Article article) {
        if (writing.copyOf(article).isPresent()) throw new Conflict("这篇稿件已有新的草稿，请先作废新的一份再恢复");
        if (article.onItsWay().isPresent()) throw new Conflict("这篇稿件正在审，请先撤回或等审完再恢复");
    }

    private static Missing gone() {
        return new Missing("没有这份作废的草稿，或已过 " + DiscardedCopies.KEPT.toDays() + " 天");
    }
}

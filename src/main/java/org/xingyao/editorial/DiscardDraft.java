package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.PublicState;
import org.xingyao.article.WorkingCopy;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/**
 * Throws a working copy away 作废; {@link RestoreDraft} has it back. What readers see, or what is under review, stays. An
 * article that has nothing else is gone from the desk's lists, and only its address stays taken.
 */
@ApplicationScoped
public class DiscardDraft {
    private final Writing writing;
    private final DiscardedCopies discarded;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    DiscardDraft(Writing writing, DiscardedCopies discarded, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.writing = writing;
        this.discarded = discarded;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws Missing when there is no such article
     * @throws Conflict when nothing is being written, or these are the last words of an article that was withdrawn
     */
    @Transactional
    public void run(Actor actor, String slug) {
        var article = manuscripts.forChange(actor, Deed.DISCARD, slug);
        var copy = writing.copyOf(article).orElseThrow(() -> nothingWritten(article));
        if (article.publicState == PublicState.WITHDRAWN && article.editionUnderway == null) {
            throw new Conflict("这篇稿件已撤稿，文字要留底，不能作废");
        }
        throwAway(article, copy, actor);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "discard", "article:" + slug, copy.headline)), List.of());
    }

    private void throwAway(Article article, WorkingCopy copy, Actor actor) {
        discarded.keep(copy, article, actor);
        writing.drop(copy);
    }

    private static Conflict nothingWritten(Article article) {
        return article.onItsWay().isEmpty() ? new Conflict("这篇稿件没有草稿可以作废") : new Conflict("这篇稿件已送审，没有草稿可以作废；请先撤回");
    }
}

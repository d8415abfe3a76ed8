package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.EditionContent;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/**
 * Keeps what an editor has written, finished or not: no rule for editions is asked. Readers see nothing of it. The audit
 * log notes a sitting, not each of its autosaves.
 */
@ApplicationScoped
public class SaveWorkingCopy {
    /** Who has not saved for so long has got up meanwhile. */
    private static final Duration SITTING = Duration.ofMinutes(30);

    private final Writing writing;
    private final Manuscripts manuscripts;
    private final Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    SaveWorkingCopy(Writing writing, Manuscripts manuscripts, Reach reach, Ledger ledger, Clock clock) {
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param tag of the manuscript that the words were written on
     * @throws Missing when there is no such article
     * @throws Stale when others have saved since
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, EditionContent content, String tag) {
        var article = manuscripts.forChange(actor, Deed.WRITE, slug);
        var before = manuscripts.of(article);
        if (!before.tag().equals(tag)) {
            throw new Stale("稿件“" + slug + "”已被" + before.savedBy() + "改过，这次没有保存；请先取最新的一份，把修改并进去再存");
        }
        boolean noted = isNoted(article, actor);
        var numbered = writing.numberedDraft(article, content, Optional.of(before.content()));
        if (numbered.equals(before.content())) return before;
        reach.checkColumn(actor, numbered.column());
        writing.keepPairs(article, numbered);
        writing.save(article, numbered, actor);
        var after = manuscripts.of(article);
        if (noted) return after;
        ledger.close(List.of(AuditEntry.of(clock.instant(), actor, "save", "article:" + slug, "存草稿")), List.of());
        return after;
    }

    /** Their last save is in the log and they have been writing since. */
    private boolean isNoted(Article article, Actor actor) {
        return writing.copyOf(article)
                .filter(copy -> copy.savedBy.equals(actor.name()))
                .filter(copy -> copy.savedAt.plus(SITTING).isAfter(clock.instant()))
                .isPresent();
    }
}

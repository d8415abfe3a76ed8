package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;
import org.xingyao.text.Stale;

/**
 * Makes the words of an old edition the working copy 恢复此版. The working copy that stood there is kept as a discarded
 * one, so nothing is lost; what readers see, and the filing, stay as they are.
 */
@ApplicationScoped
public class RestoreEdition {
    private final Writing writing;
    private final DiscardedCopies discarded;
    private final Manuscripts manuscripts;
    private final Histories histories;
    private final Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    RestoreEdition(
            Writing writing,
            DiscardedCopies discarded,
            Manuscripts manuscripts,
            Histories histories,
            Reach reach,
            Ledger ledger,
            Clock clock) {
        this.writing = writing;
        this.discarded = discarded;
        this.manuscripts = manuscripts;
        this.histories = histories;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param no of the edition
     * @param tag of the manuscript that stood there when the actor decided; empty when its draft was discarded
     * @throws Missing when there is no such article or edition
     * @throws Stale when others have saved since; nothing was changed
     * @throws Conflict when these are the very words that are being written
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, int no, String tag) {
        var article = manuscripts.forChange(actor, Deed.WRITE, slug);
        var old = histories.edition(article, no).read();
        if (!histories.tag(article).equals(tag))
            throw new Stale("您打开这一页之后，稿件“" + slug + "”又有人改过，这次没有恢复，也没有丢失文字；请看过最新的版本再决定");
        var latest = writing.latest(article);
        if (latest.filter(old::equals).isPresent()) throw new Conflict("第 " + no + " 版与现在的文字相同，不用恢复");
        reach.checkColumn(actor, old.column());
        writing.copyOf(article).ifPresent(copy -> discarded.keep(copy, article, actor));
        var words = writing.numberedDraft(article, old, Optional.empty());
        writing.keepPairs(article, words);
        writing.save(article, words, actor);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "restore-edition", "article:" + slug, "第 " + no + " 版")),
                List.of());
        return manuscript;
    }
}

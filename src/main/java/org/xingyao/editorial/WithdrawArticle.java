package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.PublicState;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Takes a published article back 撤稿. Its address says from then on that it is gone, and why. */
@ApplicationScoped
public class WithdrawArticle {
    private static final int LONGEST_REASON = 200;

    private final Writing writing;
    private final Manuscripts manuscripts;
    private final PreviewLinks previews;
    private final Ledger ledger;
    private final Clock clock;

    WithdrawArticle(Writing writing, Manuscripts manuscripts, PreviewLinks previews, Ledger ledger, Clock clock) {
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.previews = previews;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param reason for readers
     * @throws Missing when there is no such article
     * @throws Conflict when it is not public
     * @throws Invalid when the reason says nothing or too much
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, String reason) {
        Deed.WITHDRAW.mustBeFor(actor);
        var said = CleanText.line(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Invalid("reason", "撤稿要写明理由，给读者看，最长 " + LONGEST_REASON + " 字");
        }
        var article = manuscripts.forChange(actor, Deed.WITHDRAW, slug);
        if (article.publicState != PublicState.LIVE) throw new Conflict("稿件“" + slug + "”没有在线，无需撤稿");
        var touched = TouchedKeys.ofLive(article);
        takeDown(article, said, actor);
        previews.endAllOf(article);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "withdraw", "article:" + slug, said)),
                List.of(Change.of(article, "withdrawn", touched)));
        return manuscript;
    }

    private void takeDown(Article article, String reason, Actor actor) {
        // The words go back to the desk, where they can be mended and published again.
        if (writing.copyOf(article).isEmpty())
            writing.latest(article).ifPresent(content -> writing.save(article, content, actor));
        article.liveEdition = null;
        article.publicState = PublicState.WITHDRAWN;
        article.withdrawnReason = reason;
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.article.Stage;
import org.xingyao.text.Conflict;
import org.xingyao.text.Missing;

/** Takes back what was submitted 撤回, as long as nobody has reviewed it; its words can be written on again. */
@ApplicationScoped
public class RecallSubmission {
    private final Writing writing;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    RecallSubmission(Writing writing, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.writing = writing;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws Missing when there is no such article
     * @throws Conflict when nothing is under review, or a review is done already
     */
    @Transactional
    public Manuscript run(Actor actor, String slug) {
        var article = manuscripts.forChange(actor, Deed.RECALL, slug);
        var edition = recallable(article);
        edition.stage = Stage.VOID;
        article.editionUnderway = null;
        // Words that were written on it meanwhile are newer; those of the edition stay in the edition.
        if (writing.copyOf(article).isEmpty()) writing.save(article, edition.read(), actor);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "recall", "article:" + slug, "第 " + edition.no + " 版")),
                List.of());
        return manuscript;
    }

    private static Edition recallable(Article article) {
        var edition = article.onItsWay().orElseThrow(() -> new Conflict("这篇稿件没有在审，无需撤回"));
        boolean nobodyReviewed = edition.stage == Stage.FIRST_REVIEW
                || edition.stage == Course.of(edition.column).first();
        if (!nobodyReviewed) {
            throw new Conflict("这篇稿件" + edition.stage.label() + "，已不能撤回；要改请联系审稿人退回");
        }
        return edition;
    }
}

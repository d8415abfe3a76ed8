package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Correction;
import org.xingyao.article.Edition;
import org.xingyao.article.PublicState;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Publishes an edition that puts something right 更正; its page says what, and when. */
@ApplicationScoped
public class CorrectArticle {
    private static final int LONGEST_NOTE = 500;

    private final GoingLive goingLive;
    private final Manuscripts manuscripts;
    private final Ledger ledger;
    private final Clock clock;

    CorrectArticle(GoingLive goingLive, Manuscripts manuscripts, Ledger ledger, Clock clock) {
        this.goingLive = goingLive;
        this.manuscripts = manuscripts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param note what was wrong and what is right, for readers
     * @throws Missing when there is no such article
     * @throws Conflict when it is not public, or no edition is signed
     * @throws Invalid when the note says nothing or too much
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, String note) {
        Deed.PUBLISH.mustBeFor(actor);
        var said = CleanText.line(note);
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            throw new Invalid("correction", "更正说明要写明改了什么，最长 " + LONGEST_NOTE + " 字");
        }
        var article = manuscripts.forChange(actor, Deed.PUBLISH, slug);
        if (article.publicState != PublicState.LIVE) throw new Conflict("稿件“" + slug + "”没有在线，不能更正");
        var touched = TouchedKeys.ofLive(article);
        var edition = goingLive.ready(actor, article);
        goingLive.run(article, edition, edition.read());
        keep(article, edition, said, actor);
        var manuscript = manuscripts.of(article);
        ledger.close(
                List.of(AuditEntry.of(
                        clock.instant(), actor, "correct", "article:" + slug, said + AuditEntry.bound(edition))),
                List.of(Change.of(article, "corrected", touched).alsoTouching("corrections")));
        return manuscript;
    }

    private void keep(Article article, Edition edition, String note, Actor actor) {
        var correction = new Correction();
        correction.article = article;
        correction.edition = edition;
        correction.note = note;
        correction.correctedAt = clock.instant();
        correction.correctedBy = actor.name();
        correction.persist();
        article.corrections.add(correction);
    }
}

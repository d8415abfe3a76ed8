package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.article.Stage;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;

/** Takes an edition off the way 作废, a signed one too as long as it is not published; its words can be written on again. */
@ApplicationScoped
public class VoidEdition {
    private final Reviewing reviewing;

    VoidEdition(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /**
     * @param reason for the author and the audit log
     * @param seen see {@link Verdict#seen}
     * @throws Conflict when nothing is on its way
     * @throws Refused for whoever does not sign in the end
     * @throws Invalid when no reason is given, or one that is too long
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, String reason, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        reviewing.check(actor, edition, Step.FINAL_REVIEW, Decision.VOID);
        var said = Reviewing.reason(reason, "作废");
        var voided = reviewing.voided(edition);
        reviewing.sign(actor, edition, Step.FINAL_REVIEW, Decision.VOID, said);
        edition.stage = Stage.VOID;
        edition.article.editionUnderway = null;
        reviewing.giveBack(actor, edition);
        return reviewing.close(actor, edition.article, edition, "void", "作废：" + said + voided);
    }
}

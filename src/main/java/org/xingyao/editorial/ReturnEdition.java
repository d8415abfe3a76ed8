package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.article.Stage;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;

/** Gives an edition back to its author 退回修改: its words are the working copy again, its signatures count no more. */
@ApplicationScoped
public class ReturnEdition {
    private final Reviewing reviewing;

    ReturnEdition(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /**
     * @param reason what is to be mended, for the author
     * @param seen see {@link Verdict#seen}
     * @throws Conflict when it is not the turn of this step
     * @throws Refused when it must be somebody else
     * @throws Invalid when no reason is given, or one that is too long
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, Step step, String reason, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        reviewing.check(actor, edition, step, Decision.RETURN);
        var said = Reviewing.reason(reason, "退回");
        var voided = reviewing.voided(edition);
        reviewing.sign(actor, edition, step, Decision.RETURN, said);
        edition.stage = Stage.RETURNED;
        reviewing.giveBack(actor, edition);
        return reviewing.close(actor, edition.article, edition, "return", step.label() + "退回：" + said + voided);
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.article.PublicState;
import org.xingyao.article.Stage;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;

/** Says that an edition will not be used 不予采用; its words stay in it. */
@ApplicationScoped
public class RefuseEdition {
    private final Reviewing reviewing;

    RefuseEdition(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /**
     * @param reason for the author
     * @param seen see {@link Verdict#seen}
     * @throws Conflict when it is not the turn of this step
     * @throws Refused when it must be somebody else
     * @throws Invalid when no reason is given, or one that is too long
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, Step step, String reason, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        reviewing.check(actor, edition, step, Decision.REFUSE);
        var said = Reviewing.reason(reason, "不予采用");
        var voided = reviewing.voided(edition);
        reviewing.sign(actor, edition, step, Decision.REFUSE, said);
        edition.stage = Stage.REFUSED;
        // Of a public article the words that readers see are the last ones again.
        if (edition.article.publicState == PublicState.LIVE) edition.article.editionUnderway = null;
        return reviewing.close(actor, edition.article, edition, "refuse", step.label() + "不予采用：" + said + voided);
    }
}

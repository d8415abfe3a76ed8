package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xingyao.account.Actor;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;

/** Says that what a reviewer wanted has been dealt with 已处理. Whoever may write or review the article may. */
@ApplicationScoped
public class SettleAnnotation {
    private static final int LONGEST_ANSWER = 500;

    private final Manuscripts manuscripts;
    private final AnnotationRows rows;
    private final Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    SettleAnnotation(Manuscripts manuscripts, AnnotationRows rows, Reach reach, Ledger ledger, Clock clock) {
        this.manuscripts = manuscripts;
        this.rows = rows;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * One that is settled stays as it is.
     *
     * @param answer what was done about it; may be empty
     * @throws Missing when the article has no such note
     * @throws org.xingyao.text.Refused when the actor may neither write nor review it
     * @throws Invalid when the answer is too long
     */
    @Transactional
    public void run(Actor actor, String slug, long id, String answer) {
        var article = manuscripts.forChange(actor, Deed.READ, slug);
        if (!reach.may(actor, Deed.REVIEW, reach.standing(article))) reach.check(actor, Deed.RECALL, article);
        var said = CleanText.line(answer);
        if (said.codePointCount(0, said.length()) > LONGEST_ANSWER)
            throw new Invalid("answer", "处理说明最长 " + LONGEST_ANSWER + " 字，请删短");
        var row = rows.findByIdOptional(id)
                .filter(one -> one.edition.article.id.equals(article.id))
                .orElseThrow(() -> new Missing("这篇稿件没有这条批注"));
        if (row.settledBy != null) return;
        row.settledBy = actor.name();
        row.settledAt = clock.instant();
        row.answer = said;
        var detail = "批注 " + id + (said.isEmpty() ? "" : "：" + said);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, "settle-annotation", "article:" + slug, detail)),
                List.of());
    }
}

package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.Edition;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** What all decisions about an edition have in common. Each step runs inside the action's transaction. */
@ApplicationScoped
class Reviewing {
    private final SignOffs signOffs;
    private final Manuscripts manuscripts;
    private final Writing writing;
    private final Ledger ledger;
    private final Clock clock;

    Reviewing(SignOffs signOffs, Manuscripts manuscripts, Writing writing, Ledger ledger, Clock clock) {
        this.signOffs = signOffs;
        this.manuscripts = manuscripts;
        this.writing = writing;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The edition to decide about, with its article locked.
     *
     * @throws org.xingyao.text.Missing when there is no such article
     * @throws Conflict when no edition is on its way
     * @throws Stale when it is another than the person saw
     */
    Edition edition(Actor actor, String slug, String seen) {
        var article = manuscripts.forChange(actor, Deed.REVIEW, slug);
        var edition = article.onItsWay().orElseThrow(() -> new Conflict("这篇稿件没有在审的版次"));
        if (!seen.isEmpty() && !seen.equals(edition.contentHash))
            throw new Stale("现在在审的是第 " + edition.no + " 版，与您看到的不是同一份，请重新打开再审");
        return edition;
    }

    Reviewed reviewed(Edition edition) {
        return signOffs.reviewed(edition);
    }

    /** @throws org.xingyao.text.Rejection saying what stands in the way */
    void check(Actor actor, Edition edition, Step step, Decision decision) {
        Hindrance.to(step, decision, actor, reviewed(edition)).ifPresent(hindrance -> {
            throw hindrance.rejection();
        });
    }

    /** @throws Invalid when it is too long */
    static String comment(String given) {
        var said = CleanText.line(given);
        if (said.codePointCount(0, said.length()) > Verdict.LONGEST_COMMENT)
            throw new Invalid("comment", "意见最长 " + Verdict.LONGEST_COMMENT + " 字，请删短");
        return said;
    }

    /** @throws Invalid when nothing is said, or too much */
    static String reason(String given, String what) {
        var said = comment(given);
        if (said.isEmpty()) throw new Invalid("comment", what + "要写明理由");
        return said;
    }

    void sign(Actor actor, Edition edition, Step step, Decision decision, String comment) {
        signOffs.persist(row(actor, edition, step, decision, comment));
    }

    /** In the place of all steps. */
    void signInEmergency(Actor actor, Edition edition, String reason) {
        var row = row(actor, edition, Step.FINAL_REVIEW, Decision.APPROVE, reason);
        row.emergency = true;
        signOffs.persist(row);
    }

    private SignOff row(Actor actor, Edition edition, Step step, Decision decision, String comment) {
        var row = new SignOff();
        row.edition = edition;
        row.step = step.id();
        row.decision = decision.id();
        row.signedBy = actor.name();
        row.signedAt = clock.instant();
        row.comment = comment;
        row.contentHash = edition.contentHash;
        return row;
    }

    /** The words can be written on again; what was written on them meanwhile is newer and stays. */
    void giveBack(Actor actor, Edition edition) {
        if (writing.copyOf(edition.article).isEmpty()) writing.save(edition.article, edition.read(), actor);
    }

    /** Which signatures of this edition no longer count, as the audit log says it; empty when there are none. */
    String voided(Edition edition) {
        var signed = reviewed(edition).signed();
        var names = Stream.of(Step.values())
                .filter(signed::containsKey)
                .map(step -> step.label() + "（" + signed.get(step) + "）")
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : "，签字作废：" + names;
    }

    Manuscript close(Actor actor, Article article, Edition edition, String action, String detail) {
        var manuscript = manuscripts.of(article);
        var text = "第 " + edition.no + " 版，" + detail + AuditEntry.bound(edition);
        ledger.close(
                List.of(AuditEntry.of(clock.instant(), actor, action, "article:" + article.slug, text)), List.of());
        return manuscript;
    }
}

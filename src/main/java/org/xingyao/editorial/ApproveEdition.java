package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.setting.Settings;
import org.xingyao.text.Conflict;
import org.xingyao.text.Refused;
import org.xingyao.text.Stale;

/** Signs a step of the reviews or proofs 通过; the final review's signature is the 签发. */
@ApplicationScoped
public class ApproveEdition {
    private final Reviewing reviewing;
    private final PublishChecks checks;
    private final Settings settings;

    ApproveEdition(Reviewing reviewing, PublishChecks checks, Settings settings) {
        this.reviewing = reviewing;
        this.checks = checks;
        this.settings = settings;
    }

    /**
     * @param seen see {@link Verdict#seen}
     * @throws Conflict when it is not the turn of this step, or something is missing, or a publish check blocks
     * @throws Refused when it must be somebody else
     * @throws Stale when another edition is under review than the person saw
     */
    @Transactional
    public Manuscript run(Actor actor, String slug, Step step, String comment, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        reviewing.check(actor, edition, step, Decision.APPROVE);
        if (step == Step.FINAL_REVIEW) checks.mustPass(edition);
        var said = Reviewing.comment(comment);
        var course = Course.of(edition.column);
        reviewing.sign(actor, edition, step, Decision.APPROVE, said);
        if (step.isReview()) edition.stage = course.after(step);
        boolean lowered = step == Step.FINAL_REVIEW && !course.isFull();
        var detail = step.label() + "通过" + (said.isEmpty() ? "" : "：" + said)
                + (lowered ? "（栏目设为" + course.label() + "）" : "");
        return reviewing.close(actor, edition.article, edition, "approve", detail);
    }

    /**
     * 紧急签发: the duty chief alone, in the place of all steps that are open; marked for ever.
     *
     * @param reason why it can not wait
     * @throws Conflict when the house does not allow it, nothing is under review, or a publish check blocks
     */
    @Transactional
    public Manuscript inEmergency(Actor actor, String slug, String reason, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        Hindrance.toEmergency(actor, reviewing.reviewed(edition), settings.now().emergency())
                .ifPresent(hindrance -> {
                    throw hindrance.rejection();
                });
        checks.mustPass(edition);
        var said = Reviewing.reason(reason, "紧急签发");
        reviewing.signInEmergency(actor, edition, said);
        edition.stage = Course.of(edition.column).after(Step.FINAL_REVIEW);
        return reviewing.close(actor, edition.article, edition, "emergency", "紧急签发：" + said);
    }
}

package org.xingyao.editorial;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.article.Stage;
import org.xingyao.text.Conflict;
import org.xingyao.text.Refused;
import org.xingyao.text.Rejection;

/**
 * What stands between somebody and a step of the reviews; all the rules of 三审三校. Whether they may touch the article
 * at all is asked of {@link Obstacle}.
 *
 * @param said for the person
 */
record Hindrance(Kind kind, String said) {
    enum Kind {
        /** No role of theirs takes this step. */
        PERMISSION,
        /** The edition is elsewhere, or something is missing. */
        STATE,
        /** Somebody else must do it. */
        PERSON
    }

    static Optional<Hindrance> to(Step step, Decision decision, Actor actor, Reviewed edition) {
        if (decision == Decision.VOID) return toVoid(actor, edition);
        return Stream.of(
                        permission(actor, step.permission()),
                        turn(step, edition),
                        choice(step, decision),
                        decision == Decision.APPROVE ? missing(step, edition) : Optional.<Hindrance>empty(),
                        author(actor, edition),
                        person(step, actor, edition))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @param allowed by the setting of the site */
    static Optional<Hindrance> toEmergency(Actor actor, Reviewed edition, boolean allowed) {
        return Stream.of(
                        permission(actor, Permission.SIGN_EMERGENCY),
                        allowed ? Optional.<Hindrance>empty() : state("本站没有开启紧急签发，请走完三审三校"),
                        edition.isUnderReview() ? Optional.<Hindrance>empty() : state(over(edition) + "，不能紧急签发"),
                        author(actor, edition))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Hindrance> toVoid(Actor actor, Reviewed edition) {
        var forbidden = permission(actor, Step.FINAL_REVIEW.permission());
        if (forbidden.isPresent()) return forbidden;
        boolean stands = edition.isUnderReview() || edition.stage() == Stage.SIGNED;
        return stands ? Optional.empty() : state(over(edition) + "，无需作废");
    }

    private static Optional<Hindrance> permission(Actor actor, Permission permission) {
        if (actor.may(permission)) return Optional.empty();
        return Optional.of(
                new Hindrance(Kind.PERMISSION, actor.refusal(permission).said()));
    }

    private static Optional<Hindrance> turn(Step step, Reviewed edition) {
        if (!edition.isUnderReview()) return state(over(edition) + "，不能再" + step.label());
        var by = edition.signed().get(step);
        if (by != null) return state(step.label() + "已由" + by + "通过");
        // A step that was lowered away while an edition waited for it is still taken.
        if (edition.stage() == step.stage()) return Optional.empty();
        if (!edition.course().includes(step)) return state("这个栏目不设" + step.label());
        if (step.isReview()) return state("这一版现在" + edition.stage().label() + "，不能" + step.label());
        return missing(step, edition);
    }

    private static Optional<Hindrance> choice(Step step, Decision decision) {
        boolean proofRefuses = !step.isReview() && decision == Decision.REFUSE;
        return proofRefuses ? state("校对只能通过或退回，是否采用由审稿人决定") : Optional.empty();
    }

    private static Optional<Hindrance> missing(Step step, Reviewed edition) {
        var missing = Stream.of(Step.values())
                .filter(before -> step.before().contains(before))
                .filter(before -> edition.course().includes(before))
                .filter(before -> !edition.signed().containsKey(before))
                .map(Step::label)
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? Optional.empty() : state("还差" + missing + "，不能" + step.label() + "通过");
    }

    private static Optional<Hindrance> author(Actor actor, Reviewed edition) {
        if (!edition.authors().contains(actor.name())) return Optional.empty();
        return Optional.of(new Hindrance(Kind.PERSON, "这篇稿件是您写的或您送审的，不能自己审校，请交给他人"));
    }

    private static Optional<Hindrance> person(Step step, Actor actor, Reviewed edition) {
        return step.rivals().stream()
                .filter(rival -> actor.name().equals(edition.signed().get(rival)))
                .findFirst()
                .map(rival -> new Hindrance(
                        Kind.PERSON, step.label() + "不能与" + rival.label() + "同一人：" + rival.label() + "是您签的，请交给他人"));
    }

    private static String over(Reviewed edition) {
        return "这一版" + edition.stage().label();
    }

    private static Optional<Hindrance> state(String said) {
        return Optional.of(new Hindrance(Kind.STATE, said));
    }

    Rejection rejection() {
        return kind == Kind.STATE ? new Conflict(said) : new Refused(said);
    }
}

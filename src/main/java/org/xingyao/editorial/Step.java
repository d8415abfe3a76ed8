package org.xingyao.editorial;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.article.Stage;

/**
 * The steps of 三审三校, as a table: who may take each, and what must have been signed before. What the table means is
 * said once, in {@link Hindrance}; actions, pages and the API ask there.
 */
public enum Step {
    FIRST_REVIEW("初审", Permission.REVIEW_FIRST, Stage.FIRST_REVIEW),
    SECOND_REVIEW("复审", Permission.REVIEW_SECOND, Stage.SECOND_REVIEW, FIRST_REVIEW),
    FIRST_PROOF("一校", Permission.PROOFREAD, null),
    SECOND_PROOF("二校", Permission.PROOFREAD, null, FIRST_PROOF),
    THIRD_PROOF("三校", Permission.PROOFREAD, null, FIRST_PROOF, SECOND_PROOF),
    /** Its approval is the 签发; the proofs run beside the reviews and must be done by then. */
    FINAL_REVIEW(
            "终审",
            Permission.REVIEW_FINAL,
            Stage.FINAL_REVIEW,
            FIRST_REVIEW,
            SECOND_REVIEW,
            FIRST_PROOF,
            SECOND_PROOF,
            THIRD_PROOF);

    private final String label;
    private final Permission permission;
    private final @Nullable Stage stage;
    private final Set<Step> before;

    Step(String label, Permission permission, @Nullable Stage stage, Step... before) {
        this.label = label;
        this.permission = permission;
        this.stage = stage;
        this.before = Set.of(before);
    }

    public String label() {
        return label;
    }

    /** How addresses, the API and the database write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Step> of(String id) {
        return Stream.of(values()).filter(step -> step.id().equals(id)).findFirst();
    }

    public boolean isReview() {
        return stage != null;
    }

    Permission permission() {
        return permission;
    }

    /** The stage in which an edition waits for this review; null for a proof, which waits in all of them. */
    @Nullable
    Stage stage() {
        return stage;
    }

    /** Signed before this one, as far as the column asks for them. */
    Set<Step> before() {
        return before;
    }

    /** The others of its kind: no two of them are signed by one person. */
    Set<Step> rivals() {
        var rivals = EnumSet.allOf(Step.class);
        rivals.removeIf(other -> other == this || other.isReview() != isReview());
        return rivals;
    }
}

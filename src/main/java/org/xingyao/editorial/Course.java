package org.xingyao.editorial;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Stage;
import org.xingyao.taxonomy.Column;

/**
 * Which steps an edition goes through, as its column asks for them.
 *
 * @param reviews 1 to 3; two are 初审 and 终审, one is 终审
 * @param proofs 0 to 3
 */
public record Course(int reviews, int proofs) {
    /** Where nobody lowered anything. */
    static final Course FULL = new Course(3, 3);

    static Course of(@Nullable Column column) {
        return column == null ? FULL : new Course(column.reviews, column.proofs);
    }

    public boolean isFull() {
        return equals(FULL);
    }

    boolean includes(Step step) {
        return switch (step) {
            case FIRST_REVIEW -> reviews > 1;
            case SECOND_REVIEW -> reviews > 2;
            case FINAL_REVIEW -> true;
            case FIRST_PROOF -> proofs > 0;
            case SECOND_PROOF -> proofs > 1;
            case THIRD_PROOF -> proofs > 2;
        };
    }

    public List<Step> steps() {
        return Stream.of(Step.values()).filter(this::includes).toList();
    }

    /** Where a submitted edition waits first. */
    Stage first() {
        return reviews > 1 ? Stage.FIRST_REVIEW : Stage.FINAL_REVIEW;
    }

    /** Where an edition waits that a review has just approved. */
    Stage after(Step review) {
        return switch (review) {
            case FIRST_REVIEW -> reviews > 2 ? Stage.SECOND_REVIEW : Stage.FINAL_REVIEW;
            case SECOND_REVIEW -> Stage.FINAL_REVIEW;
            case FINAL_REVIEW -> Stage.SIGNED;
            case FIRST_PROOF, SECOND_PROOF, THIRD_PROOF -> throw new IllegalArgumentException(review.id());
        };
    }

    /** As the audit log says it. */
    public String label() {
        return reviews + " 审 " + proofs + " 校";
    }
}

package org.xingyao.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.xingyao.editorial.Review;

/**
 * How far an edition has come.
 *
 * @param edition its number within the article
 * @param stage first-review, second-review, final-review, signed, returned or refused
 * @param contentHash SHA-256 of its content, which every sign-off names
 * @param checks what is to be looked at before readers see it; what blocks first
 */
record ReviewAnswer(
        String slug,
        int edition,
        String stage,
        String contentHash,
        List<SignOffAnswer> signOffs,
        List<CheckAnswer> checks) {
    /** A decision about this edition. */
    record SignOffAnswer(
            String step,
            String decision,
            String by,
            Instant at,
            String comment,
            String contentHash,
            boolean emergency) {}

    /** @param place a field, or the path of a block: blocks/3, blocks/4/answer/0 */
    record CheckAnswer(boolean blocks, String message, String place, String words) {}

    static ReviewAnswer of(Review review) {
        return new ReviewAnswer(
                review.slug(),
                review.no(),
                review.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                review.hash(),
                review.signatures().stream().map(ReviewAnswer::of).toList(),
                review.checks().stream()
                        .map(one -> new CheckAnswer(one.blocks(), one.message(), one.place(), one.words()))
                        .toList());
    }

    private static SignOffAnswer of(Review.Signature signature) {
        return new SignOffAnswer(
                signature.step().id(),
                signature.decision().id(),
                signature.by(),
                signature.at(),
                signature.comment(),
                signature.hash(),
                signature.emergency());
    }
}

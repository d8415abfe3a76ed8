package org.xingyao.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.xingyao.desk.media.MediaFiles;
import org.xingyao.editorial.Review;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Shown;
import org.xingyao.text.Minute;

/** Makes the finished values of the pages of reviews. */
@ApplicationScoped
class ReviewViews {
    private static final int SHORT_HASH = 12;

    private final ReviewMessages messages;
    private final ZoneId zone;

    ReviewViews(ReviewMessages messages, Clock clock) {
        this.messages = messages;
        this.zone = clock.getZone();
    }

    /**
     * A decision in the table.
     *
     * @param hash whole, for a look at the details
     */
    record Row(
            int edition,
            String step,
            String decision,
            String by,
            String at,
            String comment,
            String shortHash,
            String hash,
            boolean emergency) {}

    List<Row> rows(List<Review.Signature> signatures) {
        return signatures.stream()
                .map(one -> new Row(
                        one.edition(),
                        one.step().label(),
                        one.emergency() ? messages.emergency() : one.decision().label(),
                        one.by(),
                        minute(one.at()),
                        one.comment(),
                        one.hash().substring(0, SHORT_HASH),
                        one.hash(),
                        one.emergency()))
                .toList();
    }

    /** What the whole way is, when the column asks for less; empty when it does not. */
    String lowered(Review review) {
        return review.course().isFull()
                ? ""
                : messages.lowered(review.course().reviews(), review.course().proofs());
    }

    String submitted(Review review) {
        return messages.submitted(
                review.no(),
                review.submittedBy(),
                minute(review.submittedAt()),
                review.stage().label());
    }

    Frame.Band band(Review review) {
        return new Frame.Band(messages.band(), submitted(review));
    }

    static Shown shown(Review.Words words) {
        return new Shown(
                words.slug(), words.content(), words.labels(), words.online(), words.corrections(), MediaFiles.PATH);
    }

    String minute(Instant at) {
        return Minute.of(at, zone);
    }
}

package org.xingyao.desk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.xingyao.article.compare.Spot;
import org.xingyao.desk.media.MediaFiles;
import org.xingyao.editorial.Annotations;
import org.xingyao.editorial.PublishCheck;
import org.xingyao.editorial.Review;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Shown;
import org.xingyao.text.Minute;

/** Makes the finished values of the pages of reviews. */
@ApplicationScoped
class ReviewViews {
    private static final int SHORT_HASH = 12;

    private final ReviewMessages messages;
    private final Places places;
    private final ZoneId zone;

    ReviewViews(ReviewMessages messages, Places places, Clock clock) {
        this.messages = messages;
        this.places = places;
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

    /** What is to be looked at before readers see it: what blocks, and hints. */
    record Checks(List<CheckView> blockers, List<CheckView> hints) {}

    /** @param edit where it can be mended */
    record CheckView(
            String label, String message, String basis, String place, String before, String words, String edit) {}

    Checks checks(Review review) {
        var edit = "/desk/articles/" + review.slug() + "/edit";
        return new Checks(
                review.checks().stream()
                        .filter(PublishCheck::blocks)
                        .map(one -> check(one, edit))
                        .toList(),
                review.checks().stream()
                        .filter(one -> !one.blocks())
                        .map(one -> check(one, edit))
                        .toList());
    }

    private CheckView check(PublishCheck check, String edit) {
        return new CheckView(
                check.label(),
                check.message(),
                check.basis(),
                places.label(check.place()),
                check.before(),
                check.words(),
                edit + places.anchor(check));
    }

    /**
     * A note on some words.
     *
     * @param now the words as they stand now; empty when they are as they were
     * @param struck whether none of them is left
     */
    record NoteView(
            long id,
            String made,
            String words,
            String note,
            boolean struck,
            String before,
            String now,
            String settled) {}

    NoteView note(Annotations.Note note) {
        var spot = note.spot().orElse(new Spot("", ""));
        var answer = note.answer().isEmpty() ? "" : "：" + note.answer();
        return new NoteView(
                note.id(),
                messages.noteMade(note.by(), minute(note.at()), note.no()),
                note.words(),
                note.note(),
                note.spot().isEmpty(),
                spot.before(),
                spot.words(),
                note.isOpen() ? "" : messages.noteSettled(note.settledBy(), minute(note.settledAt())) + answer);
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
                words.slug(),
                words.content(),
                words.labels(),
                words.online(),
                words.corrections(),
                words.standings(),
                MediaFiles.PATH);
    }

    String minute(Instant at) {
        return Minute.of(at, zone);
    }
}

package org.xingyao.editorial;

import java.time.Instant;
import java.util.List;
import org.xingyao.article.AnswerStanding;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Labels;
import org.xingyao.article.PublishedArticle;
import org.xingyao.article.Stage;

/**
 * An edition and what was decided about it, as one person sees it.
 *
 * @param no of the edition
 * @param hash SHA-256 of its content; what is signed
 * @param signatures about this edition, the oldest first
 * @param earlier about the article's other editions; none of them counts for this one
 * @param offers the steps that this person may take now
 * @param notes why they may not take others that their role takes
 * @param checks of an edition that readers have not seen yet; what blocks first
 */
public record Review(
        String slug,
        int no,
        Stage stage,
        String headline,
        String hash,
        String submittedBy,
        Instant submittedAt,
        Course course,
        List<Signature> signatures,
        List<Signature> earlier,
        List<Offer> offers,
        List<String> notes,
        List<PublishCheck> checks,
        Also also) {

    /** A decision, with its proof. */
    public record Signature(
            int edition,
            Step step,
            Decision decision,
            String by,
            Instant at,
            String comment,
            String hash,
            boolean emergency) {
        static Signature of(SignOff row) {
            return new Signature(
                    row.edition.no,
                    row.step(),
                    row.decision(),
                    row.signedBy,
                    row.signedAt,
                    row.comment,
                    row.contentHash,
                    row.emergency);
        }
    }

    /**
     * A step that may be taken.
     *
     * @param hindrance why it can't be approved yet; empty when it can
     */
    public record Offer(Step step, boolean refuses, String hindrance) {}

    /**
     * What else may be done.
     *
     * @param corrects whether readers see an earlier edition, which this one may put right
     */
    public record Also(
            boolean annotates, boolean voids, boolean signsInEmergency, boolean publishes, boolean corrects) {}

    /** The words under review, with all that their page needs. */
    public record Words(
            String slug,
            EditionContent content,
            Labels labels,
            Instant online,
            List<PublishedArticle.CorrectionNote> corrections,
            List<AnswerStanding> standings) {}
}

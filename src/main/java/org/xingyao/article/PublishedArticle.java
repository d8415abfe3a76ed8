package org.xingyao.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A live article whole: its words, its filing and its dates.
 *
 * @param digest SHA-256 of the stored text that the words were read from; of an untouched edition what was signed
 */
public record PublishedArticle(
        long id,
        String slug,
        int edition,
        String digest,
        EditionContent content,
        Filing filing,
        Labels labels,
        LocalDate sortedOn,
        Instant firstPublishedAt,
        Instant editionMadeAt,
        List<CorrectionNote> corrections) {
    /** When its words last changed for readers: an edition is made some moments before it is published. */
    public Instant changedAt() {
        return editionMadeAt.isBefore(firstPublishedAt) ? firstPublishedAt : editionMadeAt;
    }

    /** Which of its answers hold no more. */
    public List<AnswerStanding> standings() {
        return AnswerStanding.of(filing);
    }

    /** What was put right, and when. */
    public record CorrectionNote(Instant at, String note) {
        /** All of an article's, the first one first; in its session. */
        public static List<CorrectionNote> of(Article article) {
            return article.corrections.stream()
                    .map(one -> new CorrectionNote(one.correctedAt, one.note))
                    .toList();
        }
    }
}

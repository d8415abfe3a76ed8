package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xingyao.account.Actor;
import org.xingyao.article.Article;
import org.xingyao.article.CanonicalJson;
import org.xingyao.article.EditionContent;
import org.xingyao.article.compare.Spot;
import org.xingyao.text.Missing;

/** Shows what reviewers said about the words of an article 批注, at the places where those words stand now. */
@ApplicationScoped
public class Annotations {
    private final Manuscripts manuscripts;
    private final Writing writing;
    private final AnnotationRows rows;

    Annotations(Manuscripts manuscripts, Writing writing, AnnotationRows rows) {
        this.manuscripts = manuscripts;
        this.writing = writing;
        this.rows = rows;
    }

    /**
     * One note.
     *
     * @param no of the edition it was made on
     * @param words as they stood there
     * @param spot where they stand now; empty when they were struck
     * @param settledBy empty while it is open
     * @param settledAt when it was made, while it is open
     */
    public record Note(
            long id,
            int no,
            String words,
            String note,
            String by,
            Instant at,
            Optional<Spot> spot,
            String settledBy,
            Instant settledAt,
            String answer) {
        public boolean isOpen() {
            return settledBy.isEmpty();
        }
    }

    /**
     * For whoever reviews: at their places in the edition under way, else in the live one.
     *
     * @throws Missing when there is no such article, or none that the actor may know of
     */
    @Transactional
    public List<Note> inReview(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var shown = article.editionUnderway == null ? article.liveEdition : article.editionUnderway;
        return shown == null ? List.of() : notes(article, shown.contentHash, shown.read());
    }

    /**
     * For whoever writes: the open ones, at their places in the text as it was saved last.
     *
     * @throws Missing when there is no such article, or none that the actor may know of
     */
    @Transactional
    public List<Note> inWriting(Actor actor, String slug) {
        var article = manuscripts.readable(actor, slug);
        var open = rows.of(article).stream().anyMatch(row -> row.settledBy == null);
        if (!open) return List.of();
        return writing
                .latest(article)
                .map(content -> notes(article, content.hash(), content))
                .orElse(List.of())
                .stream()
                .filter(Note::isOpen)
                .toList();
    }

    private List<Note> notes(Article article, String hash, EditionContent now) {
        Map<Long, EditionContent> read = new HashMap<>();
        return rows.of(article).stream()
                .map(row -> {
                    boolean same = row.edition.contentHash.equals(hash);
                    var then = read.computeIfAbsent(row.edition.id, _ -> CanonicalJson.read(row.edition.content));
                    var spot = same ? Optional.of(row.spot()) : row.spot().follow(then, now);
                    return note(row, spot);
                })
                .toList();
    }

    private static Note note(Annotation row, Optional<Spot> spot) {
        return new Note(
                row.id,
                row.edition.no,
                row.words,
                row.note,
                row.madeBy,
                row.madeAt,
                spot,
                Objects.requireNonNullElse(row.settledBy, ""),
                Objects.requireNonNullElse(row.settledAt, row.madeAt),
                row.answer);
    }
}

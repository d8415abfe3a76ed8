package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xingyao.account.Actor;
import org.xingyao.article.EditionContent;
import org.xingyao.article.compare.Spot;
import org.xingyao.text.CleanText;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Stale;

/** Says something about some words of an edition under review 批注. */
@ApplicationScoped
public class AnnotateEdition {
    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_NOTE = 500;
    private static final int LISTED = 20;

    private final Reviewing reviewing;
    private final AnnotationRows rows;
    private final Clock clock;

    AnnotateEdition(Reviewing reviewing, AnnotationRows rows, Clock clock) {
        this.reviewing = reviewing;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param spot the words, and what stands before them as the person saw it; empty where they stand but once
     * @param seen see {@link Verdict#seen}
     * @throws Conflict when no edition is under review
     * @throws Stale when it is another than the person saw
     * @throws Invalid when the words are not there or in several places, or the note says nothing or too much
     */
    @Transactional
    public void run(Actor actor, String slug, Spot spot, String note, String seen) {
        var edition = reviewing.edition(actor, slug, seen);
        var said = CleanText.line(note);
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST_NOTE)
            throw new Invalid("note", "批注要写明意见，最长 " + LONGEST_NOTE + " 字");
        var found = find(edition.read(), spot);
        var row = new Annotation();
        row.edition = edition;
        row.before = found.before();
        row.words = found.words();
        row.note = said;
        row.madeBy = actor.name();
        row.madeAt = clock.instant();
        rows.persist(row);
        var detail = "批注“" + CleanText.atMost(LISTED, found.words()) + "”：" + said;
        reviewing.close(actor, edition.article, edition, "annotate", detail);
    }

    /** A page shows more than the words of the article, so what stands before them may be cut from the left to fit. */
    private static Spot find(EditionContent content, Spot spot) {
        var words = CleanText.line(spot.words());
        if (words.isEmpty() || words.length() > LONGEST_WORDS)
            throw new Invalid("words", "请选要批注的字，最多 " + LONGEST_WORDS + " 字，不跨段");
        var before = spot.before().strip();
        var nearest = IntStream.rangeClosed(Math.max(0, before.length() - 12), before.length())
                // Half a character can not be stored.
                .filter(from -> from == before.length() || !Character.isLowSurrogate(before.charAt(from)))
                .mapToObj(from -> new Spot(before.substring(from), words))
                .filter(one -> one.count(content) > 0)
                .findFirst();
        return nearest.flatMap(one -> chosen(one, content))
                .orElseThrow(
                        () -> new Invalid("words", "这一版里没有“" + CleanText.atMost(LISTED, words) + "”，请从稿件里选，一次不跨段"));
    }

    private static Optional<Spot> chosen(Spot spot, EditionContent content) {
        int times = spot.count(content);
        if (times > 1 && spot.before().isEmpty())
            throw new Invalid("words", "“" + CleanText.atMost(LISTED, spot.words()) + "”在这一版里有 " + times + " 处，请多选几个字");
        return Optional.of(spot);
    }
}

package org.xingyao.desk.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.SignedIn;
import org.xingyao.article.EditionContent;
import org.xingyao.desk.filing.FilingChoices;
import org.xingyao.desk.filing.FilingOffer;
import org.xingyao.editorial.Annotations;
import org.xingyao.editorial.Deed;
import org.xingyao.editorial.Manuscript;
import org.xingyao.editorial.Reach;
import org.xingyao.editorial.SubmitArticle;
import org.xingyao.proof.Proofreading;
import org.xingyao.reading.Bylines;
import org.xingyao.transfer.document.EditorDocument;

/** Puts manuscripts into the shape that the editor's script reads. */
@ApplicationScoped
class SheetViews {
    private final Reach reach;
    private final FilingOffer offer;
    private final SeriesNotices notices;
    private final Proofreading proofreading;
    private final Annotations annotations;

    SheetViews(
            Reach reach, FilingOffer offer, SeriesNotices notices, Proofreading proofreading, Annotations annotations) {
        this.reach = reach;
        this.offer = offer;
        this.notices = notices;
        this.proofreading = proofreading;
        this.annotations = annotations;
    }

    /** With all that the page needs once. */
    SheetView opened(SignedIn person, Manuscript manuscript) {
        return view(person, manuscript, Map.of(), List.of(), offer.choices(manuscript.filing()));
    }

    /** @param sent what the manuscript was read from */
    SheetView saved(SignedIn person, Manuscript manuscript, EditorDocument.Read sent) {
        return view(person, manuscript, numbers(sent.pairs(), manuscript.content()), sent.losses(), null);
    }

    private SheetView view(
            SignedIn person,
            Manuscript manuscript,
            Map<String, Integer> pairs,
            List<String> losses,
            @Nullable FilingChoices choices) {
        var content = manuscript.content();
        var proof = proofreading.of(manuscript.slug(), content);
        return new SheetView(
                manuscript.slug(),
                manuscript.tag(),
                manuscript.savedAt(),
                manuscript.savedBy(),
                person.actor().name(),
                person.csrfToken(),
                reach.may(person.actor(), Deed.WRITE, manuscript.standing()),
                reach.may(person.actor(), Deed.FILE, manuscript.standing()),
                reach.may(person.actor(), Deed.toProofread(person.actor()), manuscript.standing()),
                WritingForm.of(content, manuscript.tag()).head(),
                EditorDocument.of(content.blocks()),
                pairs,
                losses,
                SubmitArticle.findings(content),
                ProofNote.open(proof),
                ProofNote.ignored(proof),
                annotations(person, manuscript.slug()),
                opening(content),
                notices.of(manuscript.slug(), content),
                manuscript.filing(),
                choices);
    }

    List<NoteLine> annotations(SignedIn person, String slug) {
        return annotations.inWriting(person.actor(), slug).stream()
                .map(NoteLine::of)
                .toList();
    }

    private static String opening(EditionContent content) {
        var dateline = Bylines.dateline(content);
        return dateline.isEmpty() ? Bylines.line(content.bylines()) : dateline;
    }

    /** The pairs of a manuscript stand in the order in which they were sent. */
    private static Map<String, Integer> numbers(List<String> ids, EditionContent content) {
        var numbers = new HashMap<String, Integer>();
        var pairs = content.pairs();
        for (int i = 0; i < Math.min(ids.size(), pairs.size()); i++)
            numbers.put(ids.get(i), pairs.get(i).number());
        numbers.remove("");
        return Map.copyOf(numbers);
    }
}

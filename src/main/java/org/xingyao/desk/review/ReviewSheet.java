package org.xingyao.desk.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.Annotations;
import org.xingyao.editorial.Review;
import org.xingyao.editorial.Reviews;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Refused;
import org.xingyao.text.Rejection;
import org.xingyao.text.Stale;

/** Makes the page of a review, whatever was just tried on it. */
@RequestScoped
class ReviewSheet {
    private final Desk desk;
    private final Reviews reviews;
    private final Annotations annotations;
    private final ReviewViews views;
    private final ReviewMessages messages;

    ReviewSheet(Desk desk, Reviews reviews, Annotations annotations, ReviewViews views, ReviewMessages messages) {
        this.desk = desk;
        this.reviews = reviews;
        this.annotations = annotations;
        this.views = views;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewPage(
            DeskFrame frame,
            Review review,
            String path,
            String submitted,
            String lowered,
            List<ReviewViews.Row> rows,
            List<ReviewViews.Row> earlier,
            ReviewViews.Checks checks,
            List<ReviewViews.NoteView> open,
            List<ReviewViews.NoteView> settled,
            Remarks remarks)
            implements TemplateInstance {}

    /**
     * What is to be said first.
     *
     * @param field that the error is about; empty for one about the edition
     * @param step that was tried
     * @param said comment, note or reason as it was typed: it is not lost
     * @param words that a note was to be about
     */
    record Remarks(boolean done, String error, String field, String step, String said, String words) {
        static Remarks of(boolean done) {
            return new Remarks(done, "", "", "", "", "");
        }

        Remarks refused(Rejection why) {
            var about = why instanceof Invalid invalid ? invalid.field() : "";
            return new Remarks(false, why.said(), about, step, said, words);
        }

        static Remarks tried(String step, String said, String words) {
            return new Remarks(false, "", "", step, said, words);
        }
    }

    static String address(String slug) {
        return "/desk/articles/" + slug + "/review";
    }

    TemplateInstance page(String slug, Remarks remarks) {
        var actor = desk.person().actor();
        var review = reviews.of(actor, slug);
        var notes = annotations.inReview(actor, slug);
        return new ReviewPage(
                desk.frame(DocketPages.PATH, messages.title(review.headline())),
                review,
                address(slug),
                views.submitted(review),
                views.lowered(review),
                views.rows(review.signatures()),
                views.rows(review.earlier()),
                views.checks(review),
                notes(notes.stream().filter(Annotations.Note::isOpen)),
                notes(notes.stream().filter(note -> !note.isOpen())),
                remarks);
    }

    private List<ReviewViews.NoteView> notes(Stream<Annotations.Note> notes) {
        return notes.map(views::note).toList();
    }

    /** The page again, saying why; a refusal that has a page of its own goes on to it. */
    Response refused(String slug, Remarks tried, Rejection why) {
        int status = switch (why) {
            case Invalid _ -> 400;
            case Refused _ -> 403;
            case Conflict _, Stale _ -> 409;
            default -> throw why;
        };
        return Response.status(status).entity(page(slug, tried.refused(why))).build();
    }
}

package org.xingyao.desk.review;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.desk.Desk;
import org.xingyao.editorial.ApproveEdition;
import org.xingyao.editorial.CorrectArticle;
import org.xingyao.editorial.DecideEdition;
import org.xingyao.editorial.Decision;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.editorial.Reviews;
import org.xingyao.editorial.Step;
import org.xingyao.editorial.Verdict;
import org.xingyao.reading.ArticleLayout;
import org.xingyao.reading.Look;
import org.xingyao.text.Invalid;
import org.xingyao.text.Rejection;

/** An edition as readers would see it, what was signed so far, and what this person may do next. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/review")
class ReviewPages {
    private final Desk desk;
    private final Reviews reviews;
    private final DecideEdition decide;
    private final ApproveEdition approve;
    private final PublishArticle publish;
    private final CorrectArticle correct;
    private final ReviewSheet sheet;
    private final ArticleLayout layout;
    private final ReviewViews views;
    private final ReviewMessages messages;

    ReviewPages(
            Desk desk,
            Reviews reviews,
            DecideEdition decide,
            ApproveEdition approve,
            PublishArticle publish,
            CorrectArticle correct,
            ReviewSheet sheet,
            ArticleLayout layout,
            ReviewViews views,
            ReviewMessages messages) {
        this.desk = desk;
        this.reviews = reviews;
        this.decide = decide;
        this.approve = approve;
        this.publish = publish;
        this.correct = correct;
        this.sheet = sheet;
        this.layout = layout;
        this.views = views;
        this.messages = messages;
    }

    @GET
    public TemplateInstance show(String slug, @RestQuery @Nullable String done) {
        return sheet.page(slug, ReviewSheet.Remarks.of(done != null));
    }

    /** The public page of the edition, for the frame. */
    @GET
    @Path("page")
    public TemplateInstance inside(String slug) {
        var actor = desk.person().actor();
        var review = reviews.of(actor, slug);
        var shown = ReviewViews.shown(reviews.words(actor, slug));
        return layout.preview(shown, Look.of("", ""), views.band(review));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            String slug,
            @RestForm @Nullable String step,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String comment,
            @RestForm @Nullable String hash) {
        var actor = desk.person().actor();
        // Who may not see it is told so before anything else.
        reviews.of(actor, slug);
        var asked = new Asked(text(step), text(decision), text(comment), text(hash));
        try {
            run(actor, slug, asked);
            return Response.seeOther(URI.create(ReviewSheet.address(slug) + "?done"))
                    .build();
        } catch (Rejection e) {
            return sheet.refused(slug, ReviewSheet.Remarks.tried(asked.step(), asked.comment(), ""), e);
        }
    }

    private record Asked(String step, String decision, String comment, String hash) {}

    private void run(Actor actor, String slug, Asked asked) {
        switch (asked.decision()) {
            case "publish" -> publish.run(actor, slug);
            case "correct" -> correct.run(actor, slug, asked.comment());
            case "emergency" -> approve.inEmergency(actor, slug, asked.comment(), asked.hash());
            default -> decide.run(actor, slug, verdict(asked));
        }
    }

    private Verdict verdict(Asked asked) {
        var decision = Decision.of(asked.decision()).orElseThrow(() -> new Invalid("decision", messages.noDecision()));
        var step = Step.of(asked.step()).orElseThrow(() -> new Invalid("step", messages.noStep()));
        return new Verdict(step, decision, asked.comment(), asked.hash());
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}

package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.CurrentActor;
import org.xingyao.editorial.DecideEdition;
import org.xingyao.editorial.Decision;
import org.xingyao.editorial.Reviews;
import org.xingyao.editorial.Step;
import org.xingyao.editorial.Verdict;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.ArticleJson;

/** Three reviews and three proofs 三审三校, for machines with a token. */
@Blocking
@Path("/api/v1/articles/{slug}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@SecurityRequirement(name = "token")
class ReviewsApi {
    private final CurrentActor current;
    private final DecideEdition decide;
    private final Reviews reviews;

    ReviewsApi(CurrentActor current, DecideEdition decide, Reviews reviews) {
        this.current = current;
        this.decide = decide;
        this.reviews = reviews;
    }

    /**
     * @param step first-review, second-review, final-review, first-proof, second-proof or third-proof
     * @param decision approve, return, refuse or void
     * @param comment the reason, unless it is approved
     * @param contentHash of the edition that was looked at; another one under review is refused then
     */
    record ReviewRequest(
            @Schema(required = true) String step,
            @Schema(required = true) String decision,
            @Nullable String comment,
            @Nullable String contentHash) {}

    @GET
    @Operation(summary = "在审的版次（没有就是在线的）和它的签字")
    @APIResponse(
            responseCode = "200",
            description = "审校到了哪一步",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    public ReviewAnswer show(String slug) {
        return ReviewAnswer.of(reviews.of(current.actor(), slug));
    }

    @POST
    @Operation(summary = "审校：通过、退回、不予采用或作废")
    @APIResponse(
            responseCode = "200",
            description = "已签字",
            content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
    public ReviewAnswer decide(
            String slug,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
                    byte @Nullable [] body) {
        var actor = current.actor();
        // Before the body is read: a stranger learns nothing by its faults. The action asks again.
        var before = reviews.of(actor, slug);
        var step = Step.of(ArticleJson.text(body, "step"))
                .orElseThrow(() -> new Invalid(
                        "step",
                        "step 应是 first-review、second-review、final-review、first-proof、second-proof 或 third-proof"));
        var decision = Decision.of(ArticleJson.text(body, "decision"))
                .orElseThrow(() -> new Invalid("decision", "decision 应是 approve、return、refuse 或 void"));
        var comment = ArticleJson.text(body, "comment");
        var seen = ArticleJson.text(body, "contentHash");
        decide.run(actor, before.slug(), new Verdict(step, decision, comment, seen));
        return ReviewAnswer.of(reviews.of(actor, slug));
    }
}

package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.CurrentActor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.RecallSubmission;
import org.xingyao.editorial.SubmitArticle;

/** Hands articles in for review and takes them back, for machines with a token. */
@Blocking
@Path("/api/v1/articles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@SecurityRequirement(name = "token")
class SubmissionApi {
    private final CurrentActor current;
    private final SubmitArticle submitArticle;
    private final RecallSubmission recallSubmission;

    SubmissionApi(CurrentActor current, SubmitArticle submitArticle, RecallSubmission recallSubmission) {
        this.current = current;
        this.submitArticle = submitArticle;
        this.recallSubmission = recallSubmission;
    }

    @POST
    @Path("submit")
    @Operation(summary = "送审：草稿成为一个版次，待初审")
    @APIResponse(
            responseCode = "200",
            description = "已送审",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> submit(
            String slug,
            @HeaderParam("If-Match") @Nullable @Parameter(required = true, description = "读到这份草稿时的 ETag")
                    String ifMatch) {
        var actor = current.actor();
        actor.mustHave(Permission.WRITE);
        return Tags.answer(submitArticle.run(actor, slug, Tags.expected(ifMatch)), List.of());
    }

    @POST
    @Path("recall")
    @Operation(summary = "撤回送审，限初审之前；文字回到草稿")
    @APIResponse(
            responseCode = "200",
            description = "已撤回",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> recall(String slug) {
        return Tags.answer(recallSubmission.run(current.actor(), slug), List.of());
    }
}

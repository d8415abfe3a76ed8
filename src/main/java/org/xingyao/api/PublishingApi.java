package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.CurrentActor;
import org.xingyao.editorial.CorrectArticle;
import org.xingyao.editorial.PublishArticle;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.transfer.ArticleJson;

/** Puts articles before the readers and takes them back, for machines with a token. */
@Blocking
@Path("/api/v1/articles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
@SecurityRequirement(name = "token")
class PublishingApi {
    private final CurrentActor current;
    private final PublishArticle publishArticle;
    private final CorrectArticle correctArticle;
    private final WithdrawArticle withdrawArticle;

    PublishingApi(
            CurrentActor current,
            PublishArticle publishArticle,
            CorrectArticle correctArticle,
            WithdrawArticle withdrawArticle) {
        this.current = current;
        this.publishArticle = publishArticle;
        this.correctArticle = correctArticle;
        this.withdrawArticle = withdrawArticle;
    }

    /** @param correction 更正说明: what was wrong and is put right, shown to readers; null for a plain publish */
    record PublishRequest(@Nullable String correction) {}

    /** @param reason for readers */
    record WithdrawRequest(String reason) {}

    @POST
    @Path("publish")
    @Operation(summary = "发布已签发的版次（importer 免审）；写了 correction 就是更正")
    @APIResponse(
            responseCode = "200",
            description = "已发布：已落盘，读者立即可见，两秒内可检索到",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> publish(
            String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = PublishRequest.class)))
                    byte @Nullable [] body) {
        var actor = current.actor();
        var correction = ArticleJson.text(body, "correction");
        var manuscript =
                correction.isEmpty() ? publishArticle.run(actor, slug) : correctArticle.run(actor, slug, correction);
        return Tags.answer(manuscript, List.of());
    }

    @POST
    @Path("withdraw")
    @Operation(summary = "撤稿：原地址改为说明已撤和理由")
    @APIResponse(
            responseCode = "200",
            description = "已撤",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> withdraw(
            String slug,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WithdrawRequest.class)))
                    byte @Nullable [] body) {
        var reason = ArticleJson.text(body, "reason");
        return Tags.answer(withdrawArticle.run(current.actor(), slug, reason), List.of());
    }
}

package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.CurrentActor;
import org.xingyao.article.PublishedArticles;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.text.Invalid;
import org.xingyao.text.Missing;
import org.xingyao.web.Gone;

/** One article: as readers see it, or with a token as the desk has it. */
@Blocking
@Path("/api/v1/articles/{slug}")
@Produces(MediaType.APPLICATION_JSON)
class ArticleApi {
    private final PublishedArticles published;
    private final Manuscripts manuscripts;
    private final CurrentActor current;

    ArticleApi(PublishedArticles published, Manuscripts manuscripts, CurrentActor current) {
        this.published = published;
        this.manuscripts = manuscripts;
        this.current = current;
    }

    @GET
    @Operation(summary = "读一篇已发布的稿件；copy=working 读草稿（要令牌）")
    @APIResponse(
            responseCode = "200",
            description = "稿件",
            content = @Content(schema = @Schema(oneOf = {ArticleAnswer.class, ManuscriptAnswer.class})))
    public RestResponse<?> read(String slug, @RestQuery @Nullable @Parameter(description = "working：读草稿") String copy) {
        return switch (SearchParameters.text(copy)) {
            case "working" -> Tags.answer(manuscripts.bySlug(current.actor(), slug), List.of());
            case "" -> RestResponse.ok(published(slug));
            default -> throw new Invalid("copy", "copy 只能是 working");
        };
    }

    private ArticleAnswer published(String slug) {
        return published
                .bySlug(slug)
                .map(ArticleAnswers::whole)
                .orElseThrow(() -> published
                        .withdrawnReason(slug)
                        .<RuntimeException>map(Gone::new)
                        .orElseGet(() -> new Missing("没有地址为“" + slug + "”的已发布稿件")));
    }
}

package org.xingyao.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.CurrentActor;
import org.xingyao.account.Permission;
import org.xingyao.editorial.CreateArticle;
import org.xingyao.editorial.Draft;
import org.xingyao.editorial.ImportArticle;
import org.xingyao.editorial.Manuscripts;
import org.xingyao.editorial.RefileArticle;
import org.xingyao.editorial.SaveWorkingCopy;
import org.xingyao.text.Invalid;
import org.xingyao.transfer.ArticleJson;

/** Writes and files articles, for machines with a token. */
@Blocking
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "token")
class ManuscriptsApi {
    private final CurrentActor current;
    private final ArticleJson json;
    private final Manuscripts manuscripts;
    private final CreateArticle createArticle;
    private final ImportArticle importArticle;
    private final SaveWorkingCopy saveWorkingCopy;
    private final RefileArticle refileArticle;

    ManuscriptsApi(
            CurrentActor current,
            ArticleJson json,
            Manuscripts manuscripts,
            CreateArticle createArticle,
            ImportArticle importArticle,
            SaveWorkingCopy saveWorkingCopy,
            RefileArticle refileArticle) {
        this.current = current;
        this.json = json;
        this.manuscripts = manuscripts;
        this.createArticle = createArticle;
        this.importArticle = importArticle;
        this.saveWorkingCopy = saveWorkingCopy;
        this.refileArticle = refileArticle;
    }

    @POST
    @Operation(summary = "新建稿件；id 已有则更新它")
    @APIResponse(
            responseCode = "201",
            description = "新建了",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "更新了",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> create(
            @RestQuery @Nullable @Parameter(description = "true：同时发布，只有 importer 可用") String publish,
            @RequestBody(content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
                    byte @Nullable [] body) {
        var actor = actor(Permission.WRITE);
        var read = json.read(body);
        var saved = save(actor, read.draft(), isTrue("publish", publish));
        var manuscript = manuscripts.bySlug(actor, saved.slug());
        if (saved.outcome() != ImportArticle.Outcome.CREATED) return Tags.answer(manuscript, read.ignored());
        var location = URI.create("/api/v1/articles/" + manuscript.slug());
        var answer = RestResponse.ResponseBuilder.<ManuscriptAnswer>created(location)
                .entity(ManuscriptAnswers.of(manuscript, read.ignored()));
        return Tags.tagged(answer, manuscript);
    }

    private ImportArticle.Imported save(Actor actor, Draft draft, boolean publish) {
        var id = draft.externalId();
        if (publish || (id != null && manuscripts.knows(id))) return importArticle.run(actor, draft, publish);
        return new ImportArticle.Imported(createArticle.run(actor, draft).slug(), ImportArticle.Outcome.CREATED);
    }

    @PUT
    @Path("{slug}")
    @Operation(summary = "改草稿；读者看到的不变")
    @APIResponse(
            responseCode = "200",
            description = "存好了",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> save(
            String slug,
            @HeaderParam("If-Match") @Nullable @Parameter(required = true, description = "读到这份草稿时的 ETag")
                    String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
                    byte @Nullable [] body) {
        var actor = actor(Permission.WRITE);
        var before = manuscripts.bySlug(actor, slug);
        var tag = Tags.expected(ifMatch);
        var read = json.read(body);
        if (!json.filing(body, before.filing()).filing().equals(before.filing())) {
            throw new Invalid("star", "这里只改文字；星、地区等标注请用 PUT /api/v1/articles/" + slug + "/filing 改");
        }
        return Tags.answer(saveWorkingCopy.run(actor, slug, read.draft().content(), tag), read.ignored());
    }

    @PUT
    @Path("{slug}/filing")
    @Operation(summary = "改标注：star、region、track、organisations、tags；没写的不变，立即生效")
    @APIResponse(
            responseCode = "200",
            description = "标好了",
            content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
    public RestResponse<ManuscriptAnswer> refile(
            String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = ManuscriptAnswer.class)))
                    byte @Nullable [] body) {
        var actor = actor(Permission.FILE);
        var asked = json.filing(body, manuscripts.bySlug(actor, slug).filing());
        return Tags.answer(refileArticle.run(actor, slug, asked.filing(), asked.newTopics()), java.util.List.of());
    }

    /** Asked before the body is read, so that a stranger learns nothing by its faults; the action asks again. */
    private Actor actor(Permission permission) {
        var actor = current.actor();
        actor.mustHave(permission);
        return actor;
    }

    private static boolean isTrue(String field, @Nullable String text) {
        return switch (SearchParameters.text(text)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new Invalid(field, field + " 应是 true 或 false");
        };
    }
}

package org.xingyao.desk.online;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.PublicFace;
import org.xingyao.editorial.PublicFaces;
import org.xingyao.editorial.WithdrawArticle;
import org.xingyao.text.Conflict;
import org.xingyao.text.Invalid;
import org.xingyao.text.Minute;
import org.xingyao.text.Rejection;

/** How one article stands before the readers; it is withdrawn here, and here it shows that it is gone. */
@Authenticated
@Blocking
@Path("/desk/articles/{slug}/online")
class OnlinePages {
    private final Desk desk;
    private final PublicFaces faces;
    private final WithdrawArticle withdraw;
    private final Looks looks;
    private final PublicSite site;
    private final OnlineMessages messages;
    private final Clock clock;

    OnlinePages(
            Desk desk,
            PublicFaces faces,
            WithdrawArticle withdraw,
            Looks looks,
            PublicSite site,
            OnlineMessages messages,
            Clock clock) {
        this.desk = desk;
        this.faces = faces;
        this.withdraw = withdraw;
        this.looks = looks;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OnlinePage(
            DeskFrame frame, PublicFace face, String state, List<Correction> corrections, Proof proof, Remarks remarks)
            implements TemplateInstance {}

    record Correction(String at, String by, String note) {}

    /**
     * What was found where a withdrawn article stood.
     *
     * @param left how many places are not clean
     */
    record Proof(String lookedAt, int left, List<Look.Outcome> outcomes) {}

    record Remarks(boolean done, String error, String reason) {}

    @GET
    public TemplateInstance show(String slug, @RestQuery @Nullable String done, @Context HttpServerRequest request) {
        return page(slug, request, new Remarks(done != null, "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(String slug, @RestForm @Nullable String reason, @Context HttpServerRequest request) {
        var actor = desk.person().actor();
        faces.of(actor, slug);
        var said = Objects.requireNonNullElse(reason, "");
        try {
            withdraw.run(actor, slug, said);
            return Response.seeOther(URI.create("/desk/articles/" + slug + "/online?done"))
                    .build();
        } catch (Invalid e) {
            return again(400, slug, request, e, said);
        } catch (Conflict e) {
            return again(409, slug, request, e, said);
        }
    }

    private Response again(int status, String slug, HttpServerRequest request, Rejection why, String said) {
        var page = page(slug, request, new Remarks(false, why.said(), said));
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(String slug, HttpServerRequest request, Remarks remarks) {
        var face = faces.of(desk.person().actor(), slug);
        return new OnlinePage(
                desk.frame("/desk/articles", messages.title(face.headline())),
                face,
                state(face),
                face.corrections().stream()
                        .map(one -> new Correction(Minute.of(one.at(), clock.getZone()), one.by(), one.note()))
                        .toList(),
                proof(face, request),
                remarks);
    }

    private Proof proof(PublicFace face, HttpServerRequest request) {
        var outcomes = face.left()
                .map(left -> site.look(listening(request), looks.at(face.slug(), left)))
                .orElse(List.of());
        int left = (int) outcomes.stream().filter(one -> !one.isGone()).count();
        return new Proof(Minute.of(clock.instant(), clock.getZone()), left, outcomes);
    }

    private static URI listening(HttpServerRequest request) {
        var address = request.localAddress();
        var host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
        return URI.create("http://" + host + ":" + address.port());
    }

    private String state(PublicFace face) {
        var since = face.firstPublishedAt();
        return switch (face.state()) {
            case UNPUBLISHED -> messages.unpublished();
            case WITHDRAWN -> messages.withdrawn(face.reason());
            case LIVE -> messages.live(face.edition(), since == null ? "" : Minute.of(since, clock.getZone()));
        };
    }
}

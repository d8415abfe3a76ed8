package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.ClientAddress;
import org.xingyao.account.SignInMechanism;
import org.xingyao.editorial.Admission;
import org.xingyao.editorial.GiveCode;
import org.xingyao.text.CleanText;

/** The second step at the door: the code of the phone, or a recovery code. */
@Blocking
@Path(CodePages.PATH)
class CodePages {
    static final String PATH = SignInMechanism.LOGIN + "/code";
    private static final int LONGEST_INPUT = 60;

    private final GiveCode giveCode;
    private final Cookies cookies;
    private final DeskMessages door;
    private final TwoStepMessages messages;

    CodePages(GiveCode giveCode, Cookies cookies, DeskMessages door, TwoStepMessages messages) {
        this.giveCode = giveCode;
        this.cookies = cookies;
        this.door = door;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CodePage(DeskFrame frame, String error) implements TemplateInstance {}

    @GET
    public Response show(@CookieParam(Cookies.HALF) @Nullable String half) {
        if (half == null || !giveCode.isAwaited(half)) return toTheDoor();
        return Response.ok(page("")).build();
    }

    @POST
    public Response enter(
            @CookieParam(Cookies.HALF) @Nullable String half,
            @RestForm @Nullable String code,
            @HeaderParam("User-Agent") @Nullable String agent,
            @Context HttpServerRequest request) {
        if (half == null) return toTheDoor();
        return giveCode.run(
                        half,
                        CleanText.atMost(LONGEST_INPUT, code == null ? "" : code),
                        ClientAddress.of(request),
                        agent == null ? "" : agent)
                .map(admission -> answer(admission, request))
                .orElseGet(CodePages::toTheDoor);
    }

    private Response answer(Admission admission, HttpServerRequest request) {
        if (admission.sessionId().isPresent()) return cookies.letIn(admission, request);
        long wait = admission.waitSeconds();
        if (wait == 0)
            return Response.status(401).entity(page(messages.wrongCode())).build();
        var page = page(door.waitBeforeNextTry(wait));
        return Response.status(429).entity(page).header("Retry-After", wait).build();
    }

    private static Response toTheDoor() {
        return Response.seeOther(URI.create(SignInMechanism.LOGIN)).build();
    }

    private TemplateInstance page(String error) {
        return new CodePage(DeskFrame.outside(messages.codeTitle(), SignInMechanism.LOGIN), error);
    }
}

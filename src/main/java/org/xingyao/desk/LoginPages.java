package org.xingyao.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.SignInMechanism;
import org.xingyao.editorial.SignIn;

/** The door of the desk. */
@Blocking
@Path(SignInMechanism.LOGIN)
class LoginPages {
    private static final int LONGEST_INPUT = 200;

    private final SignIn signIn;
    private final DeskMessages messages;

    LoginPages(SignIn signIn, DeskMessages messages) {
        this.signIn = signIn;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LoginPage(DeskFrame frame, String name, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return page("", "");
    }

    @POST
    public Response enter(
            @RestForm @Nullable String name,
            @RestForm @Nullable String password,
            @HeaderParam("User-Agent") @Nullable String agent,
            @Context HttpServerRequest request) {
        var given = shortened(name);
        var result = signIn.run(
                given, shortened(password), request.remoteAddress().hostAddress(), agent == null ? "" : agent);
        if (result.sessionId().isPresent()) {
            return Response.seeOther(URI.create("/desk"))
                    .cookie(cookie(result.sessionId().get(), request.isSSL(), NewCookie.DEFAULT_MAX_AGE))
                    .build();
        }
        long wait = result.waitSeconds();
        var answer = Response.status(wait > 0 ? 429 : 401)
                .entity(page(given, wait > 0 ? messages.waitBeforeNextTry(wait) : messages.wrongNameOrPassword()));
        return wait > 0 ? answer.header("Retry-After", wait).build() : answer.build();
    }

    /** Out of reach of scripts and of other sites, and of every page but the desk's. */
    static NewCookie cookie(String value, boolean secure, int maxAge) {
        return new NewCookie.Builder(SignInMechanism.COOKIE)
                .value(value)
                .path("/desk")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(maxAge)
                .build();
    }

    private TemplateInstance page(String name, String error) {
        return new LoginPage(
                new DeskFrame(messages.login(), SignInMechanism.LOGIN, "", "", "", List.of()), name, error);
    }

    private static String shortened(@Nullable String text) {
        if (text == null) return "";
        return text.length() > LONGEST_INPUT ? text.substring(0, LONGEST_INPUT) : text;
    }
}

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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.ClientAddress;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.provider.Provider;
import org.xingyao.editorial.SignIn;

/** The door of the desk. */
@Blocking
@Path(SignInMechanism.LOGIN)
class LoginPages {
    private static final int LONGEST_INPUT = 200;

    private final SignIn signIn;
    private final Cookies cookies;
    private final Provider provider;
    private final DeskMessages messages;

    LoginPages(SignIn signIn, Cookies cookies, Provider provider, DeskMessages messages) {
        this.signIn = signIn;
        this.cookies = cookies;
        this.provider = provider;
        this.messages = messages;
    }

    /** @param provider what the house's identity provider is called; empty when there is none */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LoginPage(DeskFrame frame, String name, String error, String provider) implements TemplateInstance {}

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
        var result = signIn.run(given, shortened(password), ClientAddress.of(request), agent == null ? "" : agent);
        if (result.sessionId().isPresent() || result.halfId().isPresent()) return cookies.letIn(result, request);
        long wait = result.waitSeconds();
        var answer = Response.status(wait > 0 ? 429 : 401)
                .entity(page(given, wait > 0 ? messages.waitBeforeNextTry(wait) : messages.wrongNameOrPassword()));
        return wait > 0 ? answer.header("Retry-After", wait).build() : answer.build();
    }

    TemplateInstance page(String name, String error) {
        return new LoginPage(
                DeskFrame.outside(messages.login(), SignInMechanism.LOGIN),
                name,
                error,
                provider.isConfigured() ? provider.name() : "");
    }

    private static String shortened(@Nullable String text) {
        if (text == null) return "";
        return text.length() > LONGEST_INPUT ? text.substring(0, LONGEST_INPUT) : text;
    }
}

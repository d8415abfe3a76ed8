package org.xingyao.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.ClientAddress;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.provider.Answer;
import org.xingyao.account.provider.Attempt;
import org.xingyao.account.provider.NotProven;
import org.xingyao.account.provider.ProvenName;
import org.xingyao.account.provider.Provider;
import org.xingyao.account.provider.Unreachable;
import org.xingyao.editorial.SignInByProvider;
import org.xingyao.reading.SiteConfig;

/** To the house's identity provider and back. Where none is configured there are no such pages. */
@Blocking
@Path(ProviderPages.PATH)
class ProviderPages {
    static final String PATH = SignInMechanism.LOGIN + "/provider";
    /** Of a browser that is on its way. */
    static final String COOKIE = "xingyao-provider";

    private static final int LONGEST_SECONDS = 600;

    private final Provider provider;
    private final SignInByProvider signIn;
    private final LoginPages login;
    private final Cookies cookies;
    private final DeskMessages messages;
    private final SiteConfig site;

    ProviderPages(
            Provider provider,
            SignInByProvider signIn,
            LoginPages login,
            Cookies cookies,
            DeskMessages messages,
            SiteConfig site) {
        this.provider = provider;
        this.signIn = signIn;
        this.login = login;
        this.cookies = cookies;
        this.messages = messages;
        this.site = site;
    }

    @GET
    public Response leave(@Context HttpServerRequest request) {
        if (!provider.isConfigured()) throw new NotFoundException();
        var attempt = Attempt.begin();
        try {
            return Response.seeOther(provider.door(attempt, back()))
                    .cookie(cookies.cookie(COOKIE, PATH, attempt.seed(), request.isSSL(), LONGEST_SECONDS))
                    .build();
        } catch (Unreachable e) {
            return answer(502, messages.providerUnreachable(provider.name()));
        }
    }

    /** What the provider sends back in the address. */
    static class Brought {
        @RestQuery
        @Nullable
        String state;

        @RestQuery
        @Nullable
        String code;

        @RestQuery
        @Nullable
        String error;

        @RestQuery
        @Nullable
        String iss;

        Answer answer() {
            return new Answer(text(state), text(code), text(error), text(iss));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GET
    @Path("done")
    public Response come(
            @BeanParam Brought brought,
            @CookieParam(COOKIE) @Nullable String seed,
            @HeaderParam("User-Agent") @Nullable String agent,
            @Context HttpServerRequest request) {
        if (!provider.isConfigured()) throw new NotFoundException();
        var address = ClientAddress.of(request);
        var wait = signIn.waitSeconds(address);
        if (wait > 0) {
            var page = login.page("", messages.waitBeforeNextTry(wait));
            return Response.status(429).entity(page).header("Retry-After", wait).build();
        }
        try {
            // A browser without the cookie has not set out from here: no state is its own.
            var attempt = seed == null ? Attempt.begin() : new Attempt(seed);
            var proven = provider.proven(attempt, brought.answer(), back());
            return enter(proven, address, agent == null ? "" : agent, request);
        } catch (NotProven e) {
            signIn.refused(e, address, agent == null ? "" : agent);
            return answer(401, messages.providerRefused(provider.name()));
        } catch (Unreachable e) {
            return answer(502, messages.providerUnreachable(provider.name()));
        }
    }

    private Response enter(ProvenName proven, String address, String agent, HttpServerRequest request) {
        return signIn.run(proven, address, agent)
                .map(admission -> cookies.letIn(admission, request))
                .orElseGet(() -> answer(403, messages.providerNoAccount(provider.name(), proven.account())));
    }

    /** Of the configured address, never of the request's: the provider must know it beforehand. */
    private URI back() {
        return URI.create(site.address() + PATH + "/done");
    }

    private Response answer(int status, String error) {
        TemplateInstance page = login.page("", error);
        return Response.status(status).entity(page).build();
    }
}

package org.xingyao.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Finds out who asks: a browser of the desk by its session cookie, a machine by its Bearer token. A token never works
 * on the desk and a cookie never on the API.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** Sent under /desk only. */
    public static final String COOKIE = "xingyao-desk";

    public static final String LOGIN = "/desk/login";
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var request = requestOf(context);
        if (request == null) return Uni.createFrom().nullItem();
        HttpSecurityUtils.setRoutingContextAttribute(request, context);
        return providers.authenticate(request);
    }

    private static @org.jspecify.annotations.Nullable AuthenticationRequest requestOf(RoutingContext context) {
        if (isDesk(context)) {
            var cookie = context.request().getCookie(COOKIE);
            return cookie == null ? null : new SessionRequest(cookie.getValue());
        }
        var header = context.request().getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) return null;
        return new TokenRequest(header.substring(BEARER.length()).strip());
    }

    /** A person is shown the door with the way back, a machine is told what is missing. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        var challenge = isDesk(context)
                ? new ChallengeData(302, "Location", LOGIN)
                : new ChallengeData(401, "WWW-Authenticate", "Bearer");
        return Uni.createFrom().item(challenge);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, TokenRequest.class);
    }

    private static boolean isDesk(RoutingContext context) {
        var path = context.normalizedPath();
        return path.equals("/desk") || path.startsWith("/desk/");
    }
}

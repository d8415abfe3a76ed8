package org.xingyao.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a session or a token into the person or the machine behind it. */
final class Identities {
    static final String SIGNED_IN = "xingyao.signed-in";

    private Identities() {}

    @ApplicationScoped
    static class OfSession implements IdentityProvider<SessionRequest> {
        private final SessionRows rows;

        OfSession(SessionRows rows) {
            this.rows = rows;
        }

        @Override
        public Class<SessionRequest> getRequestType() {
            return SessionRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> rows.bySession(request.id, address(request))
                    .map(Identities::identity)
                    .orElseThrow(AuthenticationFailedException::new));
        }
    }

    @ApplicationScoped
    static class OfToken implements IdentityProvider<TokenRequest> {
        private final SessionRows rows;

        OfToken(SessionRows rows) {
            this.rows = rows;
        }

        @Override
        public Class<TokenRequest> getRequestType() {
            return TokenRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
            return context.runBlocking(() -> rows.byToken(request.token, address(request))
                    .map(Identities::identity)
                    .orElseThrow(AuthenticationFailedException::new));
        }
    }

    private static String address(io.quarkus.security.identity.request.AuthenticationRequest request) {
        var routing = HttpSecurityUtils.getRoutingContextAttribute(request);
        return routing == null ? "" : ClientAddress.of(routing.request());
    }

    private static SecurityIdentity identity(SignedIn signedIn) {
        Set<String> roles = signedIn.actor().roles().stream().map(Role::id).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(signedIn.actor().name()))
                .addRoles(roles)
                .addAttribute(SIGNED_IN, signedIn)
                .build();
    }
}

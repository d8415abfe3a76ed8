package org.xingyao.web;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.SignInMechanism;
import org.xingyao.account.UserSession;
import org.xingyao.text.Digest;

/**
 * Refuses a changing request that another site may have caused: one that comes from elsewhere by the browser's own word,
 * and every one with a session cookie, JSON too, that does not bring the session's token in a field or a header.
 */
class CsrfFilter {
    static final String FIELD = "csrf";
    static final String HEADER = "X-CSRF-Token";
    /** Methods that change nothing. */
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @WithFormRead
    @ServerRequestFilter
    void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) return;
        if (isFromElsewhere(request)) throw new ForbiddenException();
        var session = request.getCookies().get(SignInMechanism.COOKIE);
        if (session == null) return;
        var token = token(request);
        if (token == null || !Digest.isSame(UserSession.csrfToken(session.getValue()), token)) {
            throw new ForbiddenException();
        }
    }

    /** Browsers since 2020 say it themselves; older ones name the origin. */
    private static boolean isFromElsewhere(ResteasyReactiveContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        var origin = request.getHeaderString("Origin");
        if (origin == null) return false;
        var host = request.getHeaderString(HttpHeaders.HOST);
        return host == null || !origin.replaceFirst("^https?://", "").equals(host);
    }

    private static @Nullable String token(ResteasyReactiveContainerRequestContext request) {
        var header = request.getHeaderString(HEADER);
        if (header != null) return header;
        var field = request.getServerRequestContext()
                        instanceof org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext context
                ? context.getFormParameter(FIELD, true, false)
                : null;
        return field instanceof String text ? text : null;
    }
}

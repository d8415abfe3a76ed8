package org.xingyao.site.kept;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Tells nginx in front which answers it may keep for the time when this program is down. They are out of date as soon as
 * they are kept, so that nginx asks again for each reader. What says that an address has gone or moved is kept too: it
 * takes the place of the page, which must not come back.
 */
@ApplicationScoped
class KeepInFront {
    /** Before whatever answers, the kept pages among it. */
    private static final int ORDER = KeptPageRoute.ORDER - 10;

    /** A moment of 1970: kept, and never fresh. nginx knows no other way to say so, and tells it to nobody. */
    private static final String HEADER = "X-Accel-Expires";

    private static final String LONG_AGO = "@1";

    private static final Set<Integer> STATUSES = Set.of(200, 301, 302, 304, 307, 404, 410);

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(KeepInFront::mark);
    }

    private static void mark(RoutingContext context) {
        var request = context.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (reads && Sections.isPublic(request.path()) && hasOneForm(context))
            context.addHeadersEndHandler(_ -> mark(context.response()));
        context.next();
    }

    /** Whatever somebody adds to an address would otherwise be kept once more. */
    private static boolean hasOneForm(RoutingContext context) {
        var query = context.request().query();
        return query == null || query.isEmpty() || PageKey.of(context.request()).isPresent();
    }

    private static void mark(HttpServerResponse response) {
        var caching = response.headers().get(HttpHeaders.CACHE_CONTROL);
        boolean personal = caching != null && (caching.contains("private") || caching.contains("no-store"));
        if (STATUSES.contains(response.getStatusCode())
                && !personal
                && !response.headers().contains(HttpHeaders.SET_COOKIE))
            response.headers().set(HEADER, LONG_AGO);
    }
}

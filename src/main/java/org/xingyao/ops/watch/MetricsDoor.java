package org.xingyao.ops.watch;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.account.ClientAddress;
import org.xingyao.text.Digest;

/** Metrics are for this machine, and for whoever brings the token of the settings; to others the address leads nowhere. */
@Singleton
class MetricsDoor {
    private static final int BEFORE_THE_METRICS = -1000;
    private static final String BEARER = "Bearer ";
    private static final int NOT_FOUND = 404;

    private final Optional<String> token;

    MetricsDoor(@ConfigProperty(name = "xingyao.metrics.token") Optional<String> token) {
        this.token = token;
    }

    void register(@Observes Router router) {
        router.route("/q/metrics*").order(BEFORE_THE_METRICS).handler(this::meet);
    }

    private void meet(RoutingContext context) {
        var request = context.request();
        if (isFromHere(request) || bringsToken(request)) context.next();
        else context.response().setStatusCode(NOT_FOUND).end();
    }

    /** A proxy on this machine says for whom it asks, and is then somebody else. */
    private static boolean isFromHere(HttpServerRequest request) {
        return ClientAddress.isThisMachine(ClientAddress.of(request));
    }

    private boolean bringsToken(HttpServerRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token.isPresent()
                && given != null
                && given.startsWith(BEARER)
                && Digest.isSame(token.get(), given.substring(BEARER.length()));
    }
}

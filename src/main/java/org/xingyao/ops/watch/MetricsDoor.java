package org.xingyao.ops.watch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
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

/** What Prometheus reads at /q/metrics. Metrics are for this machine, and for whoever brings the token of the settings; to others the address leads nowhere. */
@Singleton
class MetricsDoor {
    private static final int BEFORE_OTHERS = -1000;
    private static final String PATH = "/q/metrics";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final String BEARER = "Bearer ";
    private static final int NOT_FOUND = 404;

    private final PrometheusMeterRegistry registry;
    private final Optional<String> token;

    MetricsDoor(
            PrometheusMeterRegistry registry, @ConfigProperty(name = "xingyao.metrics.token") Optional<String> token) {
        this.registry = registry;
        this.token = token;
    }

    void register(@Observes Router router) {
        router.route(PATH + "*").order(BEFORE_OTHERS).handler(this::meet);
        // Some numbers are read from the database.
        router.get(PATH).order(BEFORE_OTHERS + 1).blockingHandler(this::answer, false);
    }

    private void meet(RoutingContext context) {
        var request = context.request();
        if (isFromHere(request) || bringsToken(request)) context.next();
        else context.response().setStatusCode(NOT_FOUND).end();
    }

    private void answer(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, TYPE).end(registry.scrape());
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

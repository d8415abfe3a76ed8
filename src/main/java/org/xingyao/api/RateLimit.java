package org.xingyao.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.account.ClientAddress;
import org.xingyao.web.Problems;
import org.xingyao.web.TooMany;

/**
 * Keeps one address from asking the API, or for previews, more than its share. The machine itself is not counted: what runs on it (an
 * import, a measurement) could do worse; a proxy on it says for whom it asks.
 */
class RateLimit {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    /** Some MB at most; an attacker with more addresses makes the oldest forgotten, and gains nothing by it. */
    private static final int MOST_CLIENTS = 50_000;

    private final Cache<String, Allowance> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final ApiConfig config;
    private final TooMany tooMany;
    private final Clock clock;

    RateLimit(ApiConfig config, TooMany tooMany, Clock clock) {
        this.config = config;
        this.tooMany = tooMany;
        this.clock = clock;
    }

    /** On the event loop: whoever is refused takes no worker. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION - 500)
    Optional<Response> check(UriInfo address, HttpServerRequest request) {
        if (!isLimited(address)) return Optional.empty();
        var client = ClientAddress.of(request);
        if (THIS_MACHINE.contains(client)) return Optional.empty();
        long wait = clients.get(client, _ -> new Allowance(config.requestsPerSecond(), config.burst(), clock.instant()))
                .take(clock.instant());
        return wait == 0 ? Optional.empty() : Optional.of(tooMany.answer(address, wait));
    }

    /** A preview is rendered anew each time it is asked for, and by anybody who has a link or tries to guess one. */
    private static boolean isLimited(UriInfo address) {
        return Problems.isApi(address) || address.getPath().startsWith("/preview/");
    }
}

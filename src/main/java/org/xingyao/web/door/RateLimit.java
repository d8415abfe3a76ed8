package org.xingyao.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.account.ClientAddress;
import org.xingyao.web.TooMany;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/**
 * Keeps one address from asking more than its share, each class of addresses by itself. The machine itself is not counted:
 * what runs on it (an import, a measurement) could do worse; a proxy on it says for whom it asks.
 */
@ApplicationScoped
public class RateLimit implements Watched {
    /** Some MB at most; an attacker with more addresses makes the oldest forgotten, and gains nothing by it. */
    private static final int MOST_CLIENTS = 50_000;

    private record Key(String client, RouteClass route) {}

    private final Cache<Key, Allowance> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final LongAdder refused = new LongAdder();
    private final DoorConfig config;
    private final TooMany tooMany;
    private final Clock clock;

    RateLimit(DoorConfig config, TooMany tooMany, Clock clock) {
        this.config = config;
        this.tooMany = tooMany;
        this.clock = clock;
    }

    /** On the event loop: whoever is refused takes no worker. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION - 500)
    public Optional<Response> check(UriInfo address, HttpServerRequest request) {
        var route = RouteClass.of(address.getPath());
        var limit = limit(route);
        var client = ClientAddress.of(request);
        if (limit.isEmpty() || ClientAddress.isThisMachine(client)) return Optional.empty();
        long wait = clients.get(
                        new Key(Clients.nameOf(client), route),
                        _ -> new Allowance(limit.get().perSecond(), limit.get().atOnce(), clock.instant()))
                .take(clock.instant());
        if (wait == 0) return Optional.empty();
        refused.increment();
        return Optional.of(tooMany.answer(address, wait));
    }

    private Optional<Limit> limit(RouteClass route) {
        return switch (route) {
            case FREE -> Optional.empty();
            case LOGIN -> Optional.of(config.login());
            case DESK -> Optional.of(config.desk());
            case PREVIEW -> Optional.of(config.preview());
            case SEARCH -> Optional.of(config.search());
            case API -> Optional.of(config.api());
            case PRINT -> Optional.of(config.print());
            case PAGES -> Optional.of(config.pages());
        };
    }

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.counter("requests_limited", refused::sum));
    }
}

package org.xingyao.desk;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.account.ClientAddress;
import org.xingyao.web.door.PlainPath;

/**
 * Lets only some networks to the desk, where the house says which; to all others its addresses lead nowhere. Decided by the
 * class that answers, so no way of writing an address gets round it. That is after the framework has sent those who are not
 * signed in to the login page, so what looks like an address of the desk is turned away before that too.
 */
@ApplicationScoped
public class DeskNetworks {
    private static final String DESK = DeskNetworks.class.getPackageName();

    private static final Pattern SLASHES = Pattern.compile("/+");
    /** After the pages that are kept, of which none is the desk's. */
    private static final int BEFORE_THE_FRAMEWORK = 915;

    private static final int NOT_FOUND = 404;

    private final List<IpSubnetFilterRule> allowed;

    /** @param networks as 10.1.0.0/16,2001:db8::/32; none for everybody. A mistake in one stops the start */
    DeskNetworks(@ConfigProperty(name = "xingyao.desk.networks") Optional<List<String>> networks) {
        allowed = networks.orElse(List.of()).stream().map(DeskNetworks::rule).toList();
    }

    void register(@Observes Router router) {
        if (!allowed.isEmpty()) router.route().order(BEFORE_THE_FRAMEWORK).handler(this::meet);
    }

    private void meet(RoutingContext context) {
        var request = context.request();
        if (looksLikeDesk(request.path()) && !isAllowed(ClientAddress.of(request))) context.fail(NOT_FOUND);
        else context.next();
    }

    /** Rather too often: what is no address of the desk's in the end leads nowhere anyway. */
    static boolean looksLikeDesk(String path) {
        var plain = PlainPath.of(decoded(path));
        return SLASHES.matcher(plain).replaceAll("/").toLowerCase(Locale.ROOT).startsWith("/desk");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION - 600)
    public void check(ResourceInfo resource, HttpServerRequest request) {
        if (allowed.isEmpty() || !isDesk(resource.getResourceClass()) || isAllowed(ClientAddress.of(request))) return;
        throw new NotFoundException();
    }

    boolean isAllowed(String address) {
        if (address.equals(ClientAddress.UNKNOWN)) return false;
        var asked = new InetSocketAddress(InetAddress.ofLiteral(address), 0);
        return allowed.stream().anyMatch(rule -> rule.matches(asked));
    }

    private static boolean isDesk(Class<?> resource) {
        var home = resource.getPackageName();
        return home.equals(DESK) || home.startsWith(DESK + ".");
    }

    private static IpSubnetFilterRule rule(String network) {
        var parts = network.strip().split("/");
        try {
            return new IpSubnetFilterRule(
                    InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("xingyao.desk.networks 里的 " + network + " 不是网段，应像 10.1.0.0/16", e);
        }
    }
}

package org.xingyao.desk;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets only some networks to the desk, where the house says which; to all others its addresses lead nowhere. Decided by the
 * class that answers, so no way of writing an address gets round it.
 */
@ApplicationScoped
public class DeskNetworks {
    private static final String DESK = DeskNetworks.class.getPackageName();

    private final List<IpSubnetFilterRule> allowed;

    /** @param networks as 10.1.0.0/16,2001:db8::/32; none for everybody. A mistake in one stops the start */
    DeskNetworks(@ConfigProperty(name = "xingyao.desk.networks") Optional<List<String>> networks) {
        allowed = networks.orElse(List.of()).stream().map(DeskNetworks::rule).toList();
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION - 600)
    public void check(ResourceInfo resource, HttpServerRequest request) {
        if (allowed.isEmpty()
                || !isDesk(resource.getResourceClass())
                || isAllowed(request.remoteAddress().hostAddress())) return;
        throw new NotFoundException();
    }

    boolean isAllowed(String address) {
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

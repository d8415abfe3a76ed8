package org.xingyao.web.door;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request that reaches the application a name, which stands in every line of the log that it causes, in the
 * answer, and on the page that tells a person of a fault.
 */
@Singleton
public class RequestNames {
    /** Where the log finds it. */
    private static final String KEY = "request";

    private static final String HEADER = "X-Request-Id";

    /** Of a proxy that gives names itself; anything longer or stranger is no name. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** After the pages that are kept, which write nothing into the log. */
    private static final int ORDER = 910;

    private static final HexFormat HEX = HexFormat.of();

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(RequestNames::give);
    }

    /** The name of the request that this thread serves; of none, a new one. */
    public static String current() {
        return MDC.get(KEY) instanceof String name ? name : made();
    }

    private static void give(RoutingContext context) {
        var name = nameOf(context.request().getHeader(HEADER));
        MDC.put(KEY, name);
        context.response().putHeader(HEADER, name);
        context.next();
    }

    private static String nameOf(@Nullable String given) {
        return given != null && NAME.matcher(given).matches() ? given : made();
    }

    private static String made() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextInt());
    }
}

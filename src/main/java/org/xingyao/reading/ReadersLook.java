package org.xingyao.reading;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How the reader who asks wants the pages: a cookie remembers it, without an account. */
@ApplicationScoped
public class ReadersLook {
    /** Holds theme and size, parted by a point, as {@code dark.large}. */
    public static final String COOKIE = "look";

    private final CurrentVertxRequest current;

    ReadersLook(CurrentVertxRequest current) {
        this.current = current;
    }

    /** {@link Look#PLAIN} where nobody asks, as when a page is made in advance. */
    Look now() {
        var request = Arc.container().requestContext().isActive() ? current.getCurrent() : null;
        var cookie = request == null ? null : request.request().getCookie(COOKIE);
        return cookie == null ? Look.PLAIN : of(cookie.getValue());
    }

    /** @param cookie anything; what is not known is taken for not said */
    public static Look of(String cookie) {
        var parts = List.of(cookie.split("\\.", -1));
        return parts.size() == 2 ? Look.of(parts.getFirst(), parts.getLast()) : Look.PLAIN;
    }

    public static String cookie(Look look) {
        return look.theme() + "." + look.size();
    }
}

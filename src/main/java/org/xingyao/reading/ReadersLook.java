package org.xingyao.reading;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** How the reader who asks wants the pages: a cookie remembers it, without an account. */
@ApplicationScoped
public class ReadersLook {
    /** Holds theme, size, size of the text and script, parted by points, as {@code dark.large..traditional}. */
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

    /** @param cookie anything; what is not known is taken for not said, and an old one ends after the size */
    public static Look of(String cookie) {
        var parts = cookie.split("\\.", -1);
        return switch (parts.length) {
            case 2 -> new Look(parts[0], parts[1], "", "");
            case 4 -> new Look(parts[0], parts[1], parts[2], parts[3]);
            default -> Look.PLAIN;
        };
    }

    public static String cookie(Look look) {
        return String.join(".", look.theme(), look.size(), look.text(), look.script());
    }
}

package org.xingyao.site.kept;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A page that is being made to be kept.
 *
 * @param from how far the publication log was before anything was read for it
 */
record Making(PageKey key, Touched.State from, LocalDate day) {
    static final String VARY = "Accept-Encoding, Cookie";

    private static final String NAME = "xingyao.making";

    static void begin(RoutingContext context, Making making) {
        context.put(NAME, making);
    }

    static @Nullable Making of(RoutingContext context) {
        return context.get(NAME);
    }

    /** Caches may keep a page but must ask each time; one that is as a reader likes it stays with the reader. */
    static String cacheControl(boolean isPrivate) {
        return isPrivate ? "private, no-cache" : "no-cache";
    }

    /** @param header If-None-Match as it was sent */
    static boolean has(@Nullable String header, String tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}

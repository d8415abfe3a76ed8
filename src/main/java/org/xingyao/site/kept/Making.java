package org.xingyao.site.kept;

import io.vertx.ext.web.RoutingContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that is being made to be kept.
 *
 * @param from how far the publication log was before anything was read for it
 */
record Making(PageKey key, Touched.State from, LocalDate day) {
    private static final String NAME = "xingyao.making";

    static void begin(RoutingContext context, Making making) {
        context.put(NAME, making);
    }

    static @Nullable Making of(RoutingContext context) {
        return context.get(NAME);
    }
}

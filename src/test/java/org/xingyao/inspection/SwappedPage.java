package org.xingyao.inspection;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers one address with another page, as a template would that somebody has changed. */
@Singleton
class SwappedPage {
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.route().order(1).handler(this::answer);
    }

    void begin(String path, String page) {
        pages.put(path, page);
    }

    void end() {
        pages.clear();
    }

    private void answer(RoutingContext context) {
        var page = pages.get(context.normalizedPath());
        if (page == null) context.next();
        else
            context.response()
                    .putHeader("Content-Type", "text/html; charset=UTF-8")
                    .end(page);
    }
}

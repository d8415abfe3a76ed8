package org.xingyao.web.door;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.xingyao.web.Busy;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/**
 * Lets in as many requests as can be answered within seconds and sends the others away at once, so that the program never
 * drowns and is well again the moment the flood ends. Searches have a lane of their own as wide as the machine has
 * processors: a flood of them takes no worker from those who read.
 */
@Singleton
public class LoadGate implements Watched {
    /** After the pages that are kept, and what names the request. */
    private static final int ORDER = 920;

    private final Lane searches;
    private final Lane readers;
    private final Lane desk;
    private final Busy busy;

    LoadGate(DoorConfig config, Busy busy) {
        this.searches = new Lane(Runtime.getRuntime().availableProcessors(), config.waiting());
        this.readers = new Lane(config.waiting(), 0);
        this.desk = new Lane(config.waiting(), 0);
        this.busy = busy;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::meet);
    }

    private void meet(RoutingContext context) {
        switch (RouteClass.of(context.request().path())) {
            case FREE -> context.next();
            case SEARCH -> meet(context, searches);
            case DESK, LOGIN -> meet(context, desk);
            case PREVIEW, API, PRINT, PAGES -> meet(context, readers);
        }
    }

    private void meet(RoutingContext context, Lane lane) {
        var own = Vertx.currentContext();
        var guest = new Guest(() -> {
            if (Vertx.currentContext() == own) context.next();
            else own.runOnContext(_ -> context.next());
        });
        context.addEndHandler(_ -> lane.leave(guest));
        if (!lane.enter(guest)) busy.answer(context);
    }

    @Override
    public List<Vital> vitals() {
        return List.of(
                Vital.gauge("requests_under_way", () -> readers.served() + desk.served() + searches.served()),
                Vital.gauge("searches_waiting", searches::waiting),
                Vital.counter("requests_shed", () -> readers.refused() + desk.refused() + searches.refused()));
    }
}

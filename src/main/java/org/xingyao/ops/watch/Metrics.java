package org.xingyao.ops.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** Shows every vital among the metrics, as xingyao_ and its name. */
@Singleton
class Metrics {
    private static final String OURS = "xingyao_";

    private final MeterRegistry registry;
    /** Held here, since a counter holds what it counts weakly, and stands still for ever when that is gone. */
    private final List<Vital> vitals;

    Metrics(MeterRegistry registry, @All List<Watched> watched) {
        this.registry = registry;
        this.vitals = Watched.all(watched);
    }

    void register(@Observes StartupEvent event) {
        vitals.forEach(this::register);
    }

    private void register(Vital vital) {
        var name = OURS + vital.name();
        switch (vital.kind()) {
            case GAUGE -> Gauge.builder(name, vital::now).register(registry);
            case COUNTER -> FunctionCounter.builder(name, vital, Vital::now).register(registry);
        }
    }
}

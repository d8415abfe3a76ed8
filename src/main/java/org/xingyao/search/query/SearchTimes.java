package org.xingyao.search.query;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long searches took since the start, and how many found nothing. */
@Startup
@Singleton
class SearchTimes {
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1)
    };

    private final Timer took;
    private final Counter empty;

    SearchTimes(MeterRegistry registry) {
        took = Timer.builder("xingyao.search").serviceLevelObjectives(STEPS).register(registry);
        empty = Counter.builder("xingyao.search.empty").register(registry);
    }

    void took(long nanos, boolean foundNothing) {
        took.record(nanos, TimeUnit.NANOSECONDS);
        if (foundNothing) empty.increment();
    }
}

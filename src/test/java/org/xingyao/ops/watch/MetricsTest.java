package org.xingyao.ops.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.xingyao.testsupport.Eventually;
import org.xingyao.work.Vital;

class MetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void a_counter_goes_on_counting_when_the_memory_was_cleared() {
        var asked = new AtomicLong();
        var metrics = new Metrics(registry, List.of(() -> List.of(Vital.counter("asked", asked::get))));
        metrics.register(new StartupEvent());
        var rubbish = new WeakReference<>(new Object());
        Eventually.check("the memory is cleared", Duration.ofSeconds(20), () -> {
            System.gc();
            return rubbish.get() == null;
        });
        asked.set(3);
        assertThat(registry.get("xingyao_asked").functionCounter().count()).isEqualTo(3);
        Reference.reachabilityFence(metrics);
    }
}

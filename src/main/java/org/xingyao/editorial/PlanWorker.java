package org.xingyao.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.xingyao.work.Worker;

/** Has what is due carried out; what is planned stands in the database. */
@ApplicationScoped
class PlanWorker {
    /** A story that was set to eight is public some seconds after it. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Worker worker;

    PlanWorker(DuePlans due) {
        worker = new Worker("plans", LOOK_AGAIN, "暂时查不到定时安排，将不断重试", due::runNext);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }
}

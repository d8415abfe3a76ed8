package org.xingyao.inspection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.xingyao.work.Worker;

/** Has the inspection go on in the background; how far it came stands in the database. */
@ApplicationScoped
class InspectionWorker {
    /** So late after its hour may a nightly run begin, and so late does a run go on whose program died. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final Worker worker;

    InspectionWorker(Inspection inspection) {
        worker = new Worker("inspection", LOOK_AGAIN, "暂时不能巡检，将不断重试", Worker.resting(inspection::step));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) InspectionRuns.Begun event) {
        worker.nudge();
    }
}

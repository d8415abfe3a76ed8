package org.xingyao.media;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.xingyao.work.Worker;

/**
 * Has smaller copies of photos made in the background. The photos that wait say so in the database, and a copy has the
 * same name however often it is made.
 */
@ApplicationScoped
class RenditionWorker {
    /** Photos also come by imports and by other programs on the same database. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Worker worker;

    RenditionWorker(RenditionMaker maker) {
        worker = new Worker("media-renditions", LOOK_AGAIN, "暂时做不了小图，将不断重试，其间显示原图", Worker.resting(maker::makeNext));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    void photoWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhotoWaiting event) {
        worker.nudge();
    }
}

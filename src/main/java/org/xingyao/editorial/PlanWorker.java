package org.xingyao.editorial;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thread that looks what is due. It remembers nothing: what is planned stands in the database. */
@ApplicationScoped
class PlanWorker {
    private static final Logger LOG = Logger.getLogger(PlanWorker.class);

    /** A story that was set to eight is public some seconds after it. */
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final DuePlans due;
    private final CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean failing;

    PlanWorker(DuePlans due) {
        this.due = due;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("plans").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending.countDown();
        var running = thread;
        if (running != null) running.join();
    }

    private void run() {
        try {
            while (!ending.await(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) work();
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private void work() {
        try {
            while (ending.getCount() > 0 && due.runNext()) LOG.debug("a plan was carried out");
            failing = false;
            // The database may be away for a while: this thread must not end by it.
        } catch (RuntimeException e) {
            if (ending.getCount() > 0 && !failing) LOG.error("暂时查不到定时安排，将不断重试", e);
            failing = true;
        }
    }
}

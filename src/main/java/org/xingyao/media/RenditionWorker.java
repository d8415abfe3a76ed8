package org.xingyao.media;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The thread that makes smaller copies of photos in the background. It remembers nothing: the photos that wait say so in
 * the database, and a copy has the same name however often it is made.
 */
@ApplicationScoped
class RenditionWorker {
    private static final Logger LOG = Logger.getLogger(RenditionWorker.class);
    /** Photos also come by imports and by other programs on the same database. */
    private static final long LOOK_AGAIN_SECONDS = 5;

    private final RenditionMaker maker;
    private final Semaphore called = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean ending;
    private boolean failing;

    RenditionWorker(RenditionMaker maker) {
        this.maker = maker;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform()
                .name("media-renditions")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        called.release();
        var running = thread;
        if (running != null) running.join();
    }

    void photoAdded(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhotoAdded event) {
        called.release();
    }

    private void run() {
        try {
            while (!ending) if (!step()) pause();
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private boolean step() {
        try {
            boolean more = maker.makeNext();
            failing = false;
            return more;
            // Should the memory not suffice just now, it will later: this thread must not end by it.
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            if (!ending && !failing) LOG.error("暂时做不了小图，将不断重试，其间显示原图", e);
            failing = true;
            return false;
        }
    }

    private void pause() throws InterruptedException {
        // A late wake-up is as good as one in time: the photos are looked at either way.
        if (called.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) called.drainPermits();
    }
}

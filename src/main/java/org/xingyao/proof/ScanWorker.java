package org.xingyao.proof;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LogGrown;

/** The thread that reads the archive in the background. It remembers nothing: how far it came stands in the database. */
@ApplicationScoped
class ScanWorker {
    private static final Logger LOG = Logger.getLogger(ScanWorker.class);

    /** Other programs on the same database publish too, and a scan may have been left unfinished by one of them. */
    private static final long LOOK_AGAIN_SECONDS = 30;

    private final ArchiveScan scan;
    private final Semaphore called = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean ending;
    private boolean failing;

    ScanWorker(ArchiveScan scan) {
        this.scan = scan;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform()
                .name("proof-scan")
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

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        called.release();
    }

    void listChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProofScans.ListChanged event) {
        called.release();
    }

    private void run() {
        try {
            while (!ending) {
                long begun = System.nanoTime();
                if (step()) rest(System.nanoTime() - begun);
                else pause();
            }
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private boolean step() {
        try {
            boolean more = scan.step();
            failing = false;
            return more;
            // The database may be away for a while: this thread must not end by it.
        } catch (RuntimeException e) {
            if (!ending && !failing) LOG.error("暂时不能校对已发布的稿件，将不断重试", e);
            failing = true;
            return false;
        }
    }

    /** Twice as long as the step took: a third of a processor at most, since people save meanwhile. */
    private void rest(long nanos) throws InterruptedException {
        if (!ending) TimeUnit.NANOSECONDS.sleep(2 * nanos);
    }

    private void pause() throws InterruptedException {
        // A late wake-up is as good as one in time: the archive is looked at either way.
        if (called.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) called.drainPermits();
    }
}

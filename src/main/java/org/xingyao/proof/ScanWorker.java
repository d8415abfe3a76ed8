package org.xingyao.proof;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.xingyao.article.LogGrown;
import org.xingyao.work.Worker;

/** Has the archive read in the background; how far that came stands in the database. */
@ApplicationScoped
class ScanWorker {
    /** Other programs on the same database publish too, and a scan may have been left unfinished by one of them. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final Worker worker;

    ScanWorker(ArchiveScan scan) {
        worker = new Worker("proof-scan", LOOK_AGAIN, "暂时不能校对已发布的稿件，将不断重试", Worker.resting(scan::step));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        worker.nudge();
    }

    void listChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProofScans.ListChanged event) {
        worker.nudge();
    }
}

package org.xingyao.transfer.backup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xingyao.work.Worker;

/** Has backups made in the background; which one is due stands in the database. */
@ApplicationScoped
class BackupWorker {
    /** So late after its hour may a nightly backup begin. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private final BackupRound round;
    private final Worker worker;
    private final boolean serving;

    /** @param serving false for a program that lives as long as a command: it would end in the middle */
    BackupWorker(
            BackupRound round,
            @ConfigProperty(name = "xingyao.backup.by-itself", defaultValue = "true") boolean serving) {
        this.round = round;
        this.serving = serving;
        worker = new Worker("backup", LOOK_AGAIN, "暂时不能备份，将不断重试", round::step);
    }

    void start(@Observes StartupEvent event) {
        if (serving) worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        round.end();
        worker.stop();
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) BackupRuns.Asked event) {
        worker.nudge();
    }
}

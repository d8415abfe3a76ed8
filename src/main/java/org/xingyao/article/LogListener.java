package org.xingyao.article;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Hears of what other programs wrote to the log, on a connection of its own, and wakes the followers of this program.
 * Never in a transaction: it would keep the database from clearing away what is old.
 */
@ApplicationScoped
class LogListener {
    private static final Logger LOG = Logger.getLogger(LogListener.class);

    /** After so long a silence the server is asked whether it is there: a line that was cut tells nobody. */
    private static final int SILENCE_MILLIS = 20_000;

    private static final int ANSWER_SECONDS = 5;
    private static final long BEFORE_ANOTHER_TRY_MILLIS = 500;

    private final LogLine lines;
    private final LogHint hint;
    private final Event<LogGrown> grown;
    private final boolean wanted;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable BaseConnection line;
    private @Nullable Thread thread;
    private boolean missed;

    /** @param wanted not for a command: it is over before anybody would tell it something */
    LogListener(
            LogLine lines,
            LogHint hint,
            Event<LogGrown> grown,
            @ConfigProperty(name = "xingyao.log.listen", defaultValue = "true") boolean wanted) {
        this.lines = lines;
        this.hint = hint;
        this.grown = grown;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent event) {
        if (wanted) thread = Thread.ofPlatform().name("log-listener").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        ending.countDown();
        var open = line;
        // The thread waits for the server's word, which no interrupt ends.
        if (open != null) open.abort(Runnable::run);
        var running = thread;
        if (running != null) running.join();
    }

    private void run() {
        try {
            do {
                listen();
            } while (!ending.await(BEFORE_ANOTHER_TRY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    /** Until the line breaks or the program ends. */
    private void listen() {
        try (var server = lines.open()) {
            line = server;
            hint.listen(server);
            // Of what was said while the line was cut. At the start everybody looks at the log anyway.
            if (missed) grown.fire(new LogGrown());
            missed = true;
            hear(server);
        } catch (SQLException | RuntimeException e) {
            // The followers, which look at the log by themselves, say so when the database is away.
            LOG.debug("nothing is heard of other programs until the database is there again", e);
        }
    }

    private void hear(BaseConnection server) throws SQLException {
        while (!isEnding()) {
            var heard = server.getNotifications(SILENCE_MILLIS);
            if (heard == null || heard.length == 0) {
                if (!server.isValid(ANSWER_SECONDS)) return;
            } else if (Arrays.stream(heard).anyMatch(hint::isFromElsewhere)) {
                grown.fire(new LogGrown());
            }
        }
    }

    private boolean isEnding() {
        return ending.getCount() == 0;
    }
}

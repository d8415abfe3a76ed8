package org.xingyao.tagging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.EditionContent;
import org.xingyao.work.GivingWay;

/**
 * The thread that learns from confirmed tags in the background. It remembers nothing: what it learns can be had again from
 * the decisions, and is made anew at each start.
 */
@ApplicationScoped
class Learning {
    private static final Logger LOG = Logger.getLogger(Learning.class);

    /** People file one story after another: what ten of them taught is learned at once. */
    private static final long GATHERING_SECONDS = 20;

    /** Other programs on the same database decide too. */
    private static final long LOOK_AGAIN_SECONDS = 600;

    private final Lessons lessons;
    private final Semaphore called = new Semaphore(0);
    private volatile Learned learned = Learned.NONE;
    private volatile boolean ending;
    private @Nullable Thread thread;

    Learning(Lessons lessons) {
        this.lessons = lessons;
    }

    void start(@Observes StartupEvent event) {
        thread = GivingWay.start("tag-learning", this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending = true;
        called.release();
        var running = thread;
        if (running == null) return;
        running.interrupt();
        running.join();
    }

    void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) TagDecisions.Decided event) {
        called.release();
    }

    Learned learned() {
        return learned;
    }

    /** What was learned says of each star in an article; nothing while nothing was learned. */
    Map<String, Double> worths(EditionContent content) {
        var now = learned;
        return now.isEmpty() ? Map.of() : now.worths(Lessons.words(content));
    }

    /** Learns now, for whoever can't wait: tests. */
    void learnNow() {
        learned = QuarkusTransaction.requiringNew().call(lessons::learn);
    }

    private void run() {
        try {
            while (!ending) {
                step();
                if (called.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    TimeUnit.SECONDS.sleep(GATHERING_SECONDS);
                    called.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private void step() {
        try {
            learnNow();
            // The database may be away for a while: this thread must not end by it.
        } catch (RuntimeException e) {
            if (!ending) LOG.error("暂时不能从已确认的标注学习，稍后再试", e);
        }
    }
}

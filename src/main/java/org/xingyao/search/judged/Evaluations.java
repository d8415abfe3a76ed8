package org.xingyao.search.judged;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.work.GivingWay;

/**
 * Measures the search in the background whenever somebody asks: one run at a time, and one for all who ask while another
 * is under way. It waits until the index has caught up, so that a changed word counts.
 */
@ApplicationScoped
public class Evaluations {
    private static final Logger LOG = Logger.getLogger(Evaluations.class);

    /** A new dictionary word builds the whole index anew, some minutes for 100,000 articles. */
    private static final Duration FOR_THE_INDEX = Duration.ofMinutes(10);

    /** A run may take a core, but not from a reader: it pauses as long as a query takes. */
    private static final Duration PAUSE = Duration.ofMillis(4);

    /** So soon an ending program is noticed. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private record Wish(String actor, String why) {}

    private final Evaluator evaluator;
    private final IndexFollower follower;
    private final EvaluationRuns runs;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private @Nullable Wish wish;
    private @Nullable Thread thread;
    private boolean ending;
    private boolean running;

    Evaluations(Evaluator evaluator, IndexFollower follower, EvaluationRuns runs) {
        this.evaluator = evaluator;
        this.follower = follower;
        this.runs = runs;
    }

    /** Asks for a run; the last reason given stands for all that were not begun. */
    public void ask(String actor, String why) {
        lock.lock();
        try {
            if (ending) return;
            wish = new Wish(actor, why.length() > 200 ? why.substring(0, 200) : why);
            if (thread == null) thread = GivingWay.start("evaluation", this::work);
            called.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Asks for a run unless the last one still says how things are: what comes next can then be compared with it. */
    public void askIfOld(String actor, String why) {
        var last = runs.last(1);
        if (last.isEmpty() || last.getFirst().logNo() < follower.position()) if (!isUnderWay()) ask(actor, why);
    }

    public boolean isUnderWay() {
        lock.lock();
        try {
            return running || wish != null;
        } finally {
            lock.unlock();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread last;
        lock.lock();
        try {
            ending = true;
            called.signalAll();
            last = thread;
        } finally {
            lock.unlock();
        }
        // Not interrupted: that would tear files from under whoever else reads them.
        if (last != null) last.join();
    }

    private void work() {
        try {
            while (true) evaluate(next());
        } catch (InterruptedException e) {
            LOG.debug("the program ends", e);
        }
    }

    private void evaluate(Wish next) throws InterruptedException {
        try {
            awaitIndex();
            evaluator.run(next.actor(), next.why(), () -> pause(PAUSE));
        } catch (SQLException | RuntimeException e) {
            LOG.warn("这次检索评测没有做成", e);
        }
    }

    private void awaitIndex() throws InterruptedException {
        long deadline = System.nanoTime() + FOR_THE_INDEX.toNanos();
        while (!follower.awaitRest(LOOK)) {
            pause(Duration.ZERO);
            if (System.nanoTime() > deadline) {
                LOG.warn("索引迟迟没有跟上，先按现有的评测");
                return;
            }
        }
    }

    /** @throws InterruptedException when the program ends */
    private void pause(Duration atLeast) throws InterruptedException {
        long left = atLeast.toNanos();
        lock.lock();
        try {
            while (!ending && left > 0) left = called.awaitNanos(left);
            if (ending) throw new InterruptedException();
        } finally {
            lock.unlock();
        }
    }

    private Wish next() throws InterruptedException {
        lock.lock();
        try {
            running = false;
            while (wish == null && !ending) called.await();
            if (ending || wish == null) throw new InterruptedException();
            var next = wish;
            wish = null;
            running = true;
            return next;
        } finally {
            lock.unlock();
        }
    }
}

package org.xingyao.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A thread that does what waits, a step at a time, and looks again when nothing does. What goes wrong is tried again. */
public final class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** Some of the work. */
    @FunctionalInterface
    public interface Step {
        /** @return whether more may wait; if not, the worker pauses */
        boolean run() throws Exception;
    }

    private final String name;
    private final Duration lookAgain;
    private final String trouble;
    private final Step step;
    private final Semaphore called = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean ending;
    private boolean failing;

    /**
     * @param name of the thread
     * @param lookAgain after how long a pause ends by itself: other programs write to the same database
     * @param trouble said once when steps begin to fail
     */
    public Worker(String name, Duration lookAgain, String trouble, Step step) {
        this.name = name;
        this.lookAgain = lookAgain;
        this.trouble = trouble;
        this.step = step;
    }

    /**
     * The same step, followed by a rest of twice the time that it took: a third of a processor at most, since people save
     * meanwhile.
     */
    public static Step resting(Step step) {
        return () -> {
            long begun = System.nanoTime();
            if (!step.run()) return false;
            TimeUnit.NANOSECONDS.sleep(2 * (System.nanoTime() - begun));
            return true;
        };
    }

    public void start() {
        thread = GivingWay.start(name, this::run);
    }

    /** Ends the thread after the step that it is in; waits for that. */
    public void stop() throws InterruptedException {
        ending = true;
        nudge();
        var running = thread;
        if (running != null) running.join();
    }

    /** Says that something may wait, so that nobody waits for the next look. From any thread. */
    public void nudge() {
        called.release();
    }

    private void run() {
        try {
            while (!ending) if (!step()) pause();
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        }
    }

    private boolean step() throws InterruptedException {
        try {
            boolean more = step.run();
            failing = false;
            return more;
        } catch (InterruptedException e) {
            throw e;
            // The database may be away for a while, or the memory short: this thread must not end by it.
        } catch (Exception | OutOfMemoryError e) {
            if (!ending && !failing) LOG.error(trouble, e);
            failing = true;
            return false;
        }
    }

    private void pause() throws InterruptedException {
        // A late wake-up is as good as one in time: what waits is looked at either way.
        if (called.tryAcquire(lookAgain.toMillis(), TimeUnit.MILLISECONDS)) called.drainPermits();
    }
}

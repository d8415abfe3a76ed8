package org.xingyao.ops;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds the virtual machine, once a signal ends it, until the main thread has put everything away.
 *
 * <p>Quarkus' own hook ends the application and then lets the machine go; hooks run side by side and the database must
 * be stopped after the application, so this hook waits for the thread that knows the order.
 */
final class Ending implements AutoCloseable {
    private static final long LIMIT_SECONDS = 120;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread main = Thread.currentThread();
    private volatile boolean quarkusListens;

    private Ending() {}

    static Ending awaited() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("ending").unstarted(ending::await));
        return ending;
    }

    /** From here on Quarkus hears of the signal itself; before, the main thread must be woken. */
    void leaveToQuarkus() {
        quarkusListens = true;
    }

    @Override
    public void close() {
        finished.countDown();
    }

    private void await() {
        if (!quarkusListens) {
            main.interrupt();
        }
        try {
            finished.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

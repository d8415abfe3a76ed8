package org.xingyao.work;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;

/**
 * Makes a thread give way to those that send what is kept: while searches fill all processors, a kept page otherwise waits
 * for a whole turn of the kernel's scheduler before a thread may send it.
 *
 * <p>Works on Linux, where each thread has a nice value of its own and may raise it without any right; elsewhere nothing
 * is changed. Decision 0027 has the figures.
 */
public final class GivingWay {
    /** A third of the weight of a thread with 0; nothing is lost while a processor is free. */
    private static final int NICE = 5;

    /** Not the turns of the thread that started it, which may be one of those that send. */
    private static final Duration USUAL = Duration.ZERO;

    private static final ThreadLocal<Boolean> DONE = ThreadLocal.withInitial(() -> Scheduler.ask(NICE, USUAL));

    private GivingWay() {}

    /** From now on the thread that calls this gives way, and so does every thread that it starts; free when it does already. */
    public static void here() {
        DONE.get();
    }

    /** @param name of the thread, which gives way from its first step and keeps no program from ending */
    public static Thread start(String name, Runnable work) {
        var thread = factory(name).newThread(work);
        thread.start();
        return thread;
    }

    /** Of threads as {@link #start} starts them. */
    public static ThreadFactory factory(String name) {
        return work -> Thread.ofPlatform().name(name).daemon().unstarted(() -> {
            here();
            work.run();
        });
    }
}

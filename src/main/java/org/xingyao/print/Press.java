package org.xingyao.print;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.xingyao.work.GivingWay;

/** Makes prints one after the other, in a thread of its own: readers of pages go on being served meanwhile. */
@ApplicationScoped
class Press {
    /** A long booklet takes some 100 MB while it is laid out, and the program is started with 224 MB: never two at once. */
    private static final int AT_ONCE = 1;

    /** A booklet takes some seconds, a poster a fifth of one: who comes after so many is told to come again. */
    private static final int WAITING = 24;

    private static final int IDLE_SECONDS = 60;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            GivingWay.factory("print"));

    Press() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** @throws RejectedExecutionException when too many wait */
    <T> CompletableFuture<T> make(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}

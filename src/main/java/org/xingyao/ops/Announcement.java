package org.xingyao.ops;

import java.time.Duration;
import org.xingyao.ops.handover.Terminal;
import org.xingyao.search.index.IndexFollower;

/**
 * Says that the site is ready, as soon as the health check does. In a thread of its own: the main thread waits for the
 * signal that ends everything, which may come first.
 */
final class Announcement implements AutoCloseable {
    /** As a sign of life while the first index of many articles is built. */
    private static final Duration STEP = Duration.ofSeconds(5);

    private final Thread thread;

    private Announcement(Thread thread) {
        this.thread = thread;
    }

    /** @param ready says it */
    static Announcement when(IndexFollower follower, Runnable ready) {
        return new Announcement(Thread.ofPlatform()
                .name("announcement")
                .daemon()
                .start(() -> {
                    try {
                        while (!follower.awaitReady(STEP)) tellProgress(follower);
                        ready.run();
                    } catch (InterruptedException e) {
                        // The end came first.
                        Thread.currentThread().interrupt();
                    }
                }));
    }

    private static void tellProgress(IndexFollower follower) {
        follower.building().ifPresent(progress -> new Terminal().progress("正在建立搜索索引：" + Building.sentence(progress)));
    }

    /** A site that has ended is not called ready. */
    @Override
    public void close() {
        thread.interrupt();
    }
}

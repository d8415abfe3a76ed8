package org.xingyao.search.index;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.article.PublishedArticles;
import org.xingyao.halt.Halt;
import org.xingyao.work.GivingWay;

/** The building of one generation from all live articles, in a thread of its own. */
public final class Rebuild {
    /** Rows for so many articles are in memory at a time; a stop waits for one batch at most. */
    private static final int BATCH = 200;

    private final Generation generation;
    private final Vocabulary vocabulary;
    private final long from;
    private final boolean answers;
    private final PassageSource source;
    private final LogReading reading;
    private final long begun = System.nanoTime();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long done;
    private volatile long total;
    private volatile boolean stopped;
    private volatile boolean ended;
    private volatile @Nullable Exception failure;
    private @Nullable Thread thread;

    /**
     * @param from the place in the log before which the vocabulary was read
     * @param answers true when it has nothing before it and is searched while it grows
     */
    Rebuild(
            Generation generation,
            Vocabulary vocabulary,
            long from,
            boolean answers,
            PassageSource source,
            PublicationLog log) {
        this.generation = generation;
        this.vocabulary = vocabulary;
        this.from = from;
        this.answers = answers;
        this.source = source;
        this.reading = new LogReading(log, source, () -> {});
    }

    /** @param told called when it has come to its end, however */
    void start(Runnable told) {
        thread = GivingWay.start("search-rebuild", () -> {
            try {
                fill();
                catchUp();
            } catch (IOException | RuntimeException e) {
                failure = e;
            }
            ended = true;
            told.run();
        });
    }

    public Progress progress() {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        return new Progress(done, Math.max(done, total), done / seconds);
    }

    /** Waits until the new generation answers or building it was given up; false when the time ran out before. */
    public boolean await(long millis) throws InterruptedException {
        return over.await(millis, TimeUnit.MILLISECONDS);
    }

    /** True when the new generation answers. */
    public boolean succeeded() {
        return failure == null && !stopped;
    }

    Generation generation() {
        return generation;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Nullable
    Exception failure() {
        return failure;
    }

    /** True when its thread writes no more: the generation is built, or the failure is known. */
    boolean hasEnded() {
        return ended;
    }

    /** Tells those who wait. */
    void finish() {
        over.countDown();
    }

    /** Gives it up and waits for its thread. */
    void stop() throws InterruptedException {
        stopped = true;
        if (thread != null) thread.join();
        over.countDown();
    }

    /** What changes meanwhile stands in the log after the place taken first. Without a commit until all is there. */
    private void fill() throws IOException {
        var index = generation.index();
        total = source.count();
        for (var batch = source.after(0, BATCH); !batch.isEmpty() && !stopped; ) {
            var slugs = batch.stream().map(PublishedArticles.Key::slug).toList();
            var cut = source.cut(slugs, vocabulary);
            for (var slug : slugs) LogReading.write(index, slug, cut.of(slug));
            done += slugs.size();
            if (answers) index.refresh();
            batch = source.after(batch.getLast().id(), BATCH);
        }
        if (stopped) return;
        Halt.at("rebuild-filled");
        index.commit(from);
        Halt.at("rebuild-committed");
    }

    private void catchUp() throws IOException {
        while (!stopped && reading.step(generation.index(), vocabulary).any()) {
            // The next batch; a change of the vocabulary is looked for when the generation answers.
        }
    }
}

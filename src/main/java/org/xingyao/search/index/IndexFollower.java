package org.xingyao.search.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LogGrown;
import org.xingyao.article.PublicationLog;
import org.xingyao.work.GivingWay;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/**
 * Keeps the index level with the publication log, in a thread of its own from start to stop, and answers what others ask
 * about the index.
 */
@ApplicationScoped
public class IndexFollower implements Watched {
    private static final Logger LOG = Logger.getLogger(IndexFollower.class);

    /** Other nodes and other programs write to the log too; two small reads a second are nothing to the database. */
    private static final long POLL_MILLIS = 500;

    /** An import of 10,000 is behind by less for some seconds; who is behind by more has stopped following. */
    private static final int MOST_BEHIND = 20_000;

    /** After whatever else the start does: the first import is read whole instead of row by row. */
    private static final int AFTER_THE_FIRST_IMPORT = 3000;

    private final PublicationLog log;
    private final Succession succession;
    private final Aftermath aftermath = new Aftermath();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition called = lock.newCondition();
    private @Nullable Thread thread;
    private boolean nudged;
    private boolean ending;
    private boolean failing;

    IndexFollower(SearchConfig config, PublicationLog log, PassageSource source) {
        this.log = log;
        this.succession = new Succession(new Generations(config.folder()), log, source, this::nudge);
    }

    void start(@Observes @Priority(AFTER_THE_FIRST_IMPORT) StartupEvent event) {
        thread = GivingWay.start("search-index", this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        signal(() -> ending = true);
        var running = thread;
        if (running != null) running.join();
    }

    void logHasGrown(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        nudge();
    }

    /** Says that there may be something to do, so that nobody waits for the next look. */
    public void nudge() {
        signal(() -> nudged = true);
    }

    /** The number of the last change that can be found; -1 while there is no index yet. */
    public long position() {
        return index().map(SearchIndex::position).orElse(-1L);
    }

    /** Another number whenever words, names or synonyms may have changed: whoever keeps some reads them again then. */
    public long wordsVersion() {
        return succession.wordsVersion();
    }

    /** The index of now; empty in the first moments after the start. It may still be growing. */
    public Optional<SearchIndex> index() {
        return succession.current().map(Generation::index);
    }

    /** False only while the very first index is being built: what comes later is caught up with beside the readers. */
    public boolean isReady() {
        return succession.isReady();
    }

    /** How far the next generation is, when one is being built. */
    public Optional<Progress> building() {
        return succession.rebuild().map(Rebuild::progress);
    }

    @Override
    public List<Vital> vitals() {
        var delay = succession.delay();
        return List.of(
                Vital.gauge("index_lag_changes", this::lag).atMost(MOST_BEHIND),
                Vital.counter("found_after_seconds_sum", delay::seconds),
                Vital.counter("found_after_seconds_count", delay::batches));
    }

    /** Changes that can't be found yet; all there are before the first index. */
    private double lag() {
        return log.last() - Math.max(0, position());
    }

    /** What an operator asks. */
    public IndexStatus status() throws IOException {
        var generation = succession.current();
        var index = generation.map(Generation::index);
        return new IndexStatus(
                generation(),
                index.map(SearchIndex::position).orElse(-1L),
                log.last(),
                index.isEmpty()
                        ? 0
                        : index.get()
                                .search(searcher -> searcher.getIndexReader().numDocs()),
                building());
    }

    private long generation() {
        return succession.current().map(Generation::number).orElse(0L);
    }

    /** Builds a new generation beside the one that answers; one that is being built already is joined. */
    public CompletableFuture<Rebuild> rebuild() {
        return succession.ask();
    }

    /** Waits until a change can be found; false when it could not within the time. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        return await(() -> position() >= position, atMost);
    }

    /** Waits for {@link #isReady}. */
    public boolean awaitReady(Duration atMost) throws InterruptedException {
        return await(this::isReady, atMost);
    }

    /** Waits until the index is level with the log and none is being built; false when it was not within the time. */
    public boolean awaitRest(Duration atMost) throws InterruptedException {
        var head = log.head();
        return await(() -> succession.isAtRest(head), atMost);
    }

    private boolean await(BooleanSupplier awaited, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (!awaited.getAsBoolean() && left > 0) left = moved.awaitNanos(left);
            return awaited.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (!isEnding()) {
            try {
                if (turn()) continue;
                aftermath.rest(generation(), position(), System.nanoTime());
                pause();
            } catch (InterruptedException e) {
                signal(() -> ending = true);
            }
        }
        close();
    }

    private boolean turn() throws InterruptedException {
        try {
            boolean more = succession.turn();
            signal(() -> {});
            if (failing) LOG.info("搜索索引又跟上发布日志了");
            failing = false;
            return more;
        } catch (IOException | RuntimeException e) {
            // The log still has everything: what was not committed is read again.
            if (!isEnding() && !failing) LOG.error("搜索索引暂时跟不上发布日志，将不断重试", e);
            // Said once: a full disk must not be filled further by telling so twice a second.
            failing = true;
            recover(e);
            return false;
        }
    }

    private void recover(Exception failure) throws InterruptedException {
        try {
            succession.recover(failure);
        } catch (IOException | RuntimeException e) {
            LOG.debug("搜索索引没能重新打开，稍后重试", e);
        }
    }

    private void close() {
        try {
            succession.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("搜索索引没有好好关上，下次启动会补上", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() throws InterruptedException {
        lock.lock();
        try {
            // A late wake-up is as good as one in time: the log is looked at either way.
            if (!nudged && !ending && !called.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) LOG.trace("looking again");
            nudged = false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isEnding() {
        lock.lock();
        try {
            return ending;
        } finally {
            lock.unlock();
        }
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            called.signalAll();
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

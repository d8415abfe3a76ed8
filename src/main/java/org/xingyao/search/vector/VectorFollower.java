package org.xingyao.search.vector;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LogGrown;
import org.xingyao.article.PublicationLog;
import org.xingyao.nlp.Embedder;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.index.PassageSource;
import org.xingyao.search.index.SearchConfig;
import org.xingyao.work.GivingWay;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/**
 * Gives passages their vectors, in one thread that gives way and never takes more than its share of a core. It begins
 * when everything can be found by words; without the model, or switched off, it does nothing.
 */
@ApplicationScoped
public class VectorFollower implements Watched {
    private static final Logger LOG = Logger.getLogger(VectorFollower.class);

    /** As {@link IndexFollower} looks for what other programs publish. */
    private static final long POLL_MILLIS = 500;

    private static final Duration LOOK_FOR_WORDS = Duration.ofMillis(500);

    private final SearchConfig config;
    private final IndexFollower words;
    private final PublicationLog log;
    private final Embedder embedder;
    private final VectorWork work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private volatile VectorStatus.State state;
    private @Nullable Thread thread;
    private boolean nudged;
    private boolean ending;
    private boolean failing;

    VectorFollower(
            SearchConfig config, IndexFollower words, PublicationLog log, PassageSource source, VectorRows rows) {
        this.config = config;
        this.words = words;
        this.log = log;
        this.embedder = new Embedder(config.vectorsFolder().resolve("model"));
        this.work = new VectorWork(config.vectorsFolder().resolve("index"), log, source, rows, embedder, this::rest);
        this.state = config.vectors() ? VectorStatus.State.WAITING : VectorStatus.State.OFF;
    }

    void start(@Observes StartupEvent event) {
        if (!config.vectors()) return;
        thread = GivingWay.start("search-vectors", this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        signal(() -> ending = true);
        var running = thread;
        if (running != null) running.join();
    }

    void logHasGrown(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        signal(() -> nudged = true);
    }

    /** How the vectors stand. */
    public VectorStatus status() throws IOException {
        var index = work.index();
        if (state != VectorStatus.State.WORKING || index.isEmpty()) return VectorStatus.none(state);
        try {
            return index.get().status();
        } catch (AlreadyClosedException e) {
            return VectorStatus.none(state);
        }
    }

    @Override
    public List<Vital> vitals() {
        return List.of(Vital.gauge("vectors_missing", this::missing));
    }

    private double missing() {
        try {
            return status().missing();
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be read", e);
        }
    }

    /** True when every passage of all that is published has its vector. */
    public boolean isAtRest() {
        try {
            var now = status();
            return now.state() == VectorStatus.State.WORKING && now.missing() == 0 && now.position() >= log.last();
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors can't be read", e);
        }
    }

    /** The one model of the program; whoever else compares by meaning is given it, loaded or not. */
    @Produces
    @Dependent
    Embedder embedder() {
        return embedder;
    }

    /** Empty while there is none to ask. */
    Optional<VectorIndex> index() {
        return work.index();
    }

    private void run() {
        try {
            while (!words.awaitReady(LOOK_FOR_WORDS)) if (isEnding()) return;
            if (!embedder.load()) {
                state = VectorStatus.State.NO_MODEL;
                return;
            }
            state = VectorStatus.State.WORKING;
            while (!isEnding()) if (!step()) pause();
        } catch (InterruptedException e) {
            LOG.debug("ending", e);
        } finally {
            close();
        }
    }

    private boolean step() throws InterruptedException {
        try {
            boolean more = work.step();
            if (failing) LOG.info("向量又跟上发布日志了");
            failing = false;
            return more;
        } catch (IOException | RuntimeException e) {
            if (!isEnding() && !failing) LOG.error("向量暂时跟不上发布日志，将不断重试，其间按字词检索", e);
            failing = true;
            recover();
            return false;
        }
    }

    private void recover() {
        try {
            work.recover();
        } catch (IOException | RuntimeException e) {
            LOG.debug("the index of vectors can't be closed", e);
        }
    }

    private void close() {
        try {
            work.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("向量索引没有好好关上，下次启动会补上", e);
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

    private void rest(long workedNanos) throws InterruptedException {
        double share = Math.clamp(config.vectorsShare(), 0.01, 1);
        long left = (long) (workedNanos * (1 - share) / share);
        lock.lock();
        try {
            while (left > 0 && !ending) left = called.awaitNanos(left);
            if (ending) throw new InterruptedException("the program ends");
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
        } finally {
            lock.unlock();
        }
    }
}

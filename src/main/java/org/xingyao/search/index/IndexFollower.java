package org.xingyao.search.index;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.nlp.Segmenter;
import org.xingyao.search.analysis.ChineseAnalyzer;
import org.xingyao.text.Digest;

/**
 * Keeps the index level with the publication log, in a thread of its own from start to stop. A changed dictionary takes
 * effect at the next start: the index then has another identity and is made again.
 */
@ApplicationScoped
public class IndexFollower {
    private static final Logger LOG = Logger.getLogger(IndexFollower.class);

    /** Other nodes and other programs write to the log too; two empty reads a second are nothing to the database. */
    private static final long POLL_MILLIS = 500;

    /** After whatever else the start does: the first import is read whole instead of row by row. */
    private static final int AFTER_THE_FIRST_IMPORT = 3000;

    private final SearchConfig config;
    private final PublicationLog log;
    private final PassageSource source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition called = lock.newCondition();
    private @Nullable Thread thread;
    private volatile @Nullable SearchIndex index;
    private boolean nudged;
    private boolean ending;

    IndexFollower(SearchConfig config, PublicationLog log, PassageSource source) {
        this.config = config;
        this.log = log;
        this.source = source;
    }

    void start(@Observes @Priority(AFTER_THE_FIRST_IMPORT) StartupEvent event) {
        thread = Thread.ofPlatform().name("search-index").daemon().start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        signal(() -> ending = true);
        var running = thread;
        if (running != null) running.join();
    }

    /** Says that the log has grown, so that nobody waits for the next look. */
    public void nudge() {
        signal(() -> nudged = true);
    }

    /** The number of the last change that can be found; -1 while there is no index yet. */
    public long position() {
        var open = index;
        return open == null ? -1 : open.position();
    }

    /** The index of now; empty in the first seconds after the start. */
    public Optional<SearchIndex> index() {
        return Optional.ofNullable(index).filter(open -> open.position() >= 0);
    }

    /** Waits until a change can be found; false when it could not within the time. */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (position() < position && left > 0) left = moved.awaitNanos(left);
            return position() >= position;
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (!isEnding()) {
            try (var open = open()) {
                followInto(new LogReading(log, source, open), open);
            } catch (IOException | RuntimeException e) {
                // The log still has everything: what was not committed is read again.
                if (!isEnding()) LOG.error("搜索索引暂时跟不上发布日志，稍后重试", e);
                pause();
            }
        }
    }

    private void followInto(LogReading reading, SearchIndex open) throws IOException {
        index = open;
        try {
            if (open.position() < 0) reading.fill(this::isEnding);
            signal(() -> {});
            while (!isEnding()) {
                if (reading.step()) signal(() -> {});
                else pause();
            }
        } finally {
            // Before it is closed: no search may meet a closed index.
            index = null;
        }
    }

    private SearchIndex open() throws IOException {
        var words = source.words();
        var analyzer = new ChineseAnalyzer(new Segmenter(words));
        var identity = new IndexIdentity(Digest.sha256(String.join("\n", words)), log.epoch());
        return new IndexFolder(config.folder()).open(analyzer, identity);
    }

    private void pause() {
        lock.lock();
        try {
            if (!nudged && !ending) {
                // A late wake-up is as good as one in time: the log is looked at either way.
                boolean inTime = called.await(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (inTime) LOG.trace("nudged");
            }
            nudged = false;
        } catch (InterruptedException e) {
            ending = true;
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

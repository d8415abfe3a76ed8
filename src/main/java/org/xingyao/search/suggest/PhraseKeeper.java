package org.xingyao.search.suggest;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.search.correct.KnownWordsSource;
import org.xingyao.search.index.IndexFollower;
import org.xingyao.search.lexicon.Lexicons;
import org.xingyao.work.GivingWay;

/**
 * Gathers what can be offered again whenever index or names have moved, in a thread of its own: no reader ever waits for it,
 * and an import of 100,000 articles is not slowed by it.
 */
@ApplicationScoped
class PhraseKeeper {
    private static final Logger LOG = Logger.getLogger(PhraseKeeper.class);

    /** After the index, which it reads. */
    private static final int AFTER_THE_INDEX = 3100;

    /** An editor who has published looks at the page first. */
    private static final long LEAST_PAUSE_MILLIS = 1000;

    /** A pause is so many times as long as the gathering took: one core gives a twentieth at most. */
    private static final long PAUSES = 20;

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final PhraseSource source;
    private final KnownWordsSource known;
    private final Lexicons lexicons;
    private final IndexFollower follower;
    private volatile Phrases phrases = Phrases.none();
    private volatile boolean ending;
    private @Nullable Thread thread;

    PhraseKeeper(PhraseSource source, KnownWordsSource known, Lexicons lexicons, IndexFollower follower) {
        this.source = source;
        this.known = known;
        this.lexicons = lexicons;
        this.follower = follower;
    }

    Phrases lately() {
        return phrases;
    }

    void start(@Observes @Priority(AFTER_THE_INDEX) StartupEvent event) {
        thread = GivingWay.start("suggestions", this::keep);
    }

    /** Before the index is closed under it. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        ending = true;
        var running = thread;
        if (running == null) return;
        running.interrupt();
        running.join();
    }

    private record AsOf(long position, long words) {}

    private void keep() {
        var last = new AsOf(Long.MIN_VALUE, Long.MIN_VALUE);
        try {
            if (!follower.awaitReady(Duration.ofDays(1))) return;
            while (!ending) {
                var now = new AsOf(follower.position(), follower.wordsVersion());
                if (now.equals(last)) {
                    follower.await(now.position() + 1, LOOK);
                    continue;
                }
                last = now;
                long begun = System.nanoTime();
                gather();
                long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
                Thread.sleep(Math.max(LEAST_PAUSE_MILLIS, PAUSES * took));
            }
        } catch (InterruptedException e) {
            LOG.debug("no more suggestions: the program ends");
        }
    }

    private void gather() {
        try {
            known.refresh();
            var index = follower.index();
            if (index.isPresent()) phrases = source.read(lexicons.now(), index.get());
        } catch (IOException | RuntimeException e) {
            // Those of before are still good; the next change tries again.
            if (!ending) LOG.warn("搜索建议没能更新", e);
        }
    }
}

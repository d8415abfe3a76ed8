package org.xingyao.search.index;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublicationLog;
import org.xingyao.halt.Halt;
import org.xingyao.work.GivingWay;

/**
 * Which generation answers, which one is being built, and when the one takes the other's place. All turns are taken by
 * one thread; what others may ask is volatile.
 */
final class Succession {
    private static final Logger LOG = Logger.getLogger(Succession.class);

    /** A full disk or a database that is away won't be better at once, and building from the start costs minutes. */
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final Generations generations;
    private final PublicationLog log;
    private final PassageSource source;
    private final LogReading reading;
    private final Runnable told;

    private final AtomicLong wordsVersion = new AtomicLong();
    private final AtomicReference<@Nullable CompletableFuture<Rebuild>> wish = new AtomicReference<>();
    private final AtomicReference<@Nullable Generation> damaged = new AtomicReference<>();
    private volatile @Nullable Generation current;
    private volatile @Nullable Rebuild rebuild;
    private volatile boolean ready;
    private volatile @Nullable Vocabulary vocabulary;
    private @Nullable LocalDate wordsOf;
    private long nextTry = System.nanoTime();

    /** @param told called from any thread when there may be a turn to take */
    Succession(Generations generations, PublicationLog log, PassageSource source, Runnable told) {
        this.generations = generations;
        this.log = log;
        this.source = source;
        this.reading = new LogReading(log, source, wordsVersion::incrementAndGet);
        this.told = told;
    }

    Optional<Generation> current() {
        return Optional.ofNullable(current);
    }

    Optional<Rebuild> rebuild() {
        return Optional.ofNullable(rebuild);
    }

    /** Another number whenever words, names or synonyms may have changed. */
    long wordsVersion() {
        return wordsVersion.get();
    }

    /** True from the moment that searches are worth asking: there is, or was before damage, an index of everything. */
    boolean isReady() {
        return ready;
    }

    /** True when everything up to this place can be found, by an index that was made as one is made now. */
    boolean isAtRest(PublicationLog.Head head) {
        var own = current;
        var known = vocabulary;
        return own != null
                && known != null
                && rebuild == null
                && wish.get() == null
                && own.index().position() >= head.no()
                && own.index().identity().equals(IndexIdentity.of(known, head.epoch()));
    }

    /** How long changes waited until the index that answers had them. */
    Delay delay() {
        return reading.delay();
    }

    /** Asks for a new generation; whoever asks while one is being built gets that one. */
    CompletableFuture<Rebuild> ask() {
        var asked = wish.updateAndGet(old -> old == null ? new CompletableFuture<Rebuild>() : old);
        told.run();
        return asked;
    }

    /** Does the next thing that is to be done; false when all is as it should be. */
    boolean turn() throws IOException, InterruptedException {
        var own = current;
        if (own == null) {
            open();
            return true;
        }
        var building = rebuild;
        if (building != null && building.hasEnded()) {
            end(building, own);
            return true;
        }
        // In this order: the thread that builds may be writing this one.
        long position = own.index().position();
        var head = log.head();
        if (!head.epoch().equals(own.index().identity().epoch()) || head.no() < position) {
            LOG.info("数据库换了（恢复过备份），重建搜索索引");
            startOver(own, false);
            return true;
        }
        if (own.equals(damaged.getAndSet(null))) {
            startOver(own, true);
            return true;
        }
        return buildIfNeeded(own, head) || follow(own, head);
    }

    /** After a failure: opens again what can't be written to any more, and replaces what can't be read. */
    void recover(Exception failure) throws IOException, InterruptedException {
        var own = current;
        if (own == null) return;
        if (Damage.isCauseOf(failure)) startOver(own, true);
        else if (!own.index().isOpen() && own.index().isComplete()) {
            // The old searcher answers until there is a new one.
            var again = generations.reopen(own);
            current = again;
            own.index().giveWayTo(again.index());
        }
    }

    void close() throws IOException, InterruptedException {
        var building = rebuild;
        var own = current;
        current = null;
        if (building != null) {
            building.stop();
            building.generation().index().close();
        }
        if (own != null && (building == null || building.generation() != own))
            own.index().close();
        var asked = wish.getAndSet(null);
        if (asked != null) asked.cancel(false);
    }

    private void open() throws IOException {
        var epoch = log.head().epoch();
        var found = generations.newest(epoch);
        ready |= found.hadOthers();
        if (found.generation().isEmpty()) {
            current = begin(true).generation();
            return;
        }
        var own = found.generation().get();
        vocabulary = source.vocabulary();
        current = own;
        ready = true;
        told.run();
        lookThrough(own);
    }

    /** A torn file is better found now than by a reader, but nobody waits for gigabytes to be read. */
    private void lookThrough(Generation own) {
        GivingWay.start("search-check", () -> {
            try {
                own.index().checkIntegrity();
            } catch (IOException | RuntimeException e) {
                if (!Damage.isCauseOf(e)) return;
                LOG.warnf("搜索索引 %s 有损坏：%s", own.folder(), e.getMessage());
                damaged.set(own);
                told.run();
            }
        });
    }

    private Rebuild begin(boolean answers) throws IOException {
        // In this order: what changes in between stands in the log after the place.
        var head = log.head();
        var fresh = source.vocabulary();
        vocabulary = fresh;
        var next = generations.begin(fresh, head.epoch());
        var started = new Rebuild(next, fresh, head.no(), answers, source, log);
        rebuild = started;
        started.start(told);
        return started;
    }

    private boolean buildIfNeeded(Generation own, PublicationLog.Head head) throws IOException {
        // At midnight words expire, and nothing in the log says so.
        var today = source.today();
        var known = vocabulary;
        if (known == null || !today.equals(wordsOf)) {
            vocabulary = known = source.vocabulary();
            wordsOf = today;
        }
        var building = rebuild;
        var asked = wish.get();
        if (building == null && System.nanoTime() - nextTry > 0) {
            boolean stale = !own.index().identity().equals(IndexIdentity.of(known, head.epoch()));
            if (asked != null || stale || !own.index().isComplete()) building = begin(false);
        }
        if (asked == null || building == null) return false;
        wish.set(null);
        asked.complete(building);
        return true;
    }

    private boolean follow(Generation own, PublicationLog.Head head) throws IOException {
        var known = vocabulary;
        var building = rebuild;
        // While it grows, the thread that builds it is the one that writes it.
        if (building != null && building.generation() == own) return false;
        if (!own.index().isComplete()
                || known == null
                || head.no() == own.index().position()) return false;
        var step = reading.step(own.index(), known);
        if (step.vocabulary()) vocabulary = null;
        return step.any();
    }

    private void end(Rebuild ended, Generation own) throws IOException, InterruptedException {
        var failure = ended.failure();
        var next = ended.generation();
        if (failure != null) {
            LOG.error("搜索索引没有建成，稍后再试", failure);
            nextTry = System.nanoTime() + BEFORE_ANOTHER_TRY.toNanos();
            rebuild = null;
            ended.finish();
            // What has grown so far goes on answering until another is complete.
            if (next != own) drop(next);
            return;
        }
        // Level with the old one, so that nothing that was found a moment ago is missing.
        if (next != own)
            while (next.index().position() < own.index().position())
                if (!reading.step(next.index(), ended.vocabulary()).any()) break;
        current = next;
        ready = true;
        // It may have changed while the generation was built.
        vocabulary = null;
        wordsVersion.incrementAndGet();
        rebuild = null;
        if (next != own) {
            Halt.at("rebuild-answers");
            own.index().giveWayTo(next.index());
            generations.delete(own);
        }
        ended.finish();
    }

    /** A new generation answers while it grows: what the present one holds is damaged or of another database. */
    private void startOver(Generation own, boolean keepAside) throws IOException, InterruptedException {
        var building = rebuild;
        rebuild = null;
        if (building != null) {
            building.stop();
            if (building.generation() != own) drop(building.generation());
        }
        var next = begin(true).generation();
        wordsVersion.incrementAndGet();
        current = next;
        own.index().giveWayTo(next.index());
        if (keepAside) generations.moveAside(own.folder());
        else generations.delete(own);
    }

    private void drop(Generation unfinished) throws IOException {
        unfinished.index().close();
        generations.delete(unfinished);
    }
}

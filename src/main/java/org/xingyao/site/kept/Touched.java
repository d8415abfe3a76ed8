package org.xingyao.site.kept;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.LogGrown;
import org.xingyao.article.PublicationLog;
import org.xingyao.hanzi.KnownNames;
import org.xingyao.setting.Settings;
import org.xingyao.work.Worker;

/**
 * Which number of the publication log last touched what. A publishing call answers after its own number has been applied
 * here; what other nodes write is seen when they tell of it, and within a second if that is lost. Any thread may ask.
 */
@Singleton
public class Touched {
    private static final Logger LOG = Logger.getLogger(Touched.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    /** As many keys as a big archive has pages; past that all that is kept is made anew once. */
    private static final int MOST_KEYS = 50_000;

    private final PublicationLog log;
    private final Settings settings;
    private final KnownNames names;
    private final Worker worker;
    private final Touches touches = new Touches();
    private volatile State state = new State("", 0, 0, true);

    /**
     * How far the log has been read.
     *
     * @param epoch which history of the database the numbers belong to
     * @param applied the last number that was read
     * @param floor the last number that touched everything: settings, names, what was put on top
     * @param blind while the log can't be read, when nothing is known to be fresh
     */
    record State(String epoch, long applied, long floor, boolean blind) {}

    Touched(PublicationLog log, Settings settings, KnownNames names) {
        this.log = log;
        this.settings = settings;
        this.names = names;
        worker = new Worker("kept-pages", LOOK_AGAIN, "暂时读不到发布日志，页面不再缓存，将不断重试", this::look);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    /** Of this node in the thread that has just committed, before its caller is answered. */
    void logHasGrown(@Observes(during = TransactionPhase.AFTER_SUCCESS) LogGrown event) {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.debug("the log can't be read, pages are made anew until it can", e);
            blind();
            worker.nudge();
        }
    }

    private boolean look() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            blind();
            throw e;
        }
        return false;
    }

    /** What a page made from now on is as new as; null while that is not known. */
    @Nullable
    State now() {
        var now = state;
        return now.blind() ? null : now;
    }

    /** True while nothing that the page shows has changed since it was made. */
    boolean isFresh(State made, Set<String> keys) {
        var now = state;
        if (now.blind() || !now.epoch().equals(made.epoch()) || now.floor() > made.applied()) return false;
        // Nothing at all has happened: the common case.
        if (now.applied() == made.applied()) return true;
        return !touches.isAny(keys, made.applied());
    }

    private synchronized void blind() {
        state = new State(state.epoch(), state.applied(), state.floor(), true);
    }

    private synchronized void catchUp() {
        var head = log.head();
        if (!head.epoch().equals(state.epoch())) {
            touches.clear();
            renew(true);
            state = new State(head.epoch(), head.no(), head.no(), false);
            return;
        }
        var reach = touches.read(log, new Touches.Reach(state.applied(), state.floor()), head.no());
        long applied = reach.applied();
        long floor = reach.floor();
        if (touches.size() > MOST_KEYS) {
            floor = applied;
            touches.clear();
        }
        if (applied > state.applied()) renew(floor > state.floor());
        // After the keys: a page that is made as new as this number must not be older than what they say.
        state = new State(state.epoch(), applied, floor, false);
    }

    /**
     * What pages are made of and is kept in memory, another node's change too: a page that counts as new as the log must
     * not be made of what was before.
     */
    private void renew(boolean all) {
        names.changed();
        if (all) settings.read();
    }
}

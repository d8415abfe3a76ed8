package org.xingyao.search.querylog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.PublishedArticles;
import org.xingyao.halt.Halt;
import org.xingyao.work.GivingWay;

/**
 * Counts what people ask and open. Counting only touches memory; a thread of its own writes it down every few seconds and
 * at the end, so a crash loses those seconds, which is all right for a statistic. The same thread forgets what is old.
 */
@ApplicationScoped
public class QueryLog {
    private static final Logger LOG = Logger.getLogger(QueryLog.class);

    /** Half a year holds a season of everything that comes round; what was asked before says little of today. */
    public static final int DAYS = 180;

    private static final int SECONDS = 3;

    /** Different queries between two writings; some 2 MB. */
    private static final int MOST = 10_000;

    private final Tallies tallies = new Tallies(MOST);
    private final RecentQueries recent = new RecentQueries();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final QueryLogRows rows;
    private final PublishedArticles published;
    private final Clock clock;
    private @Nullable Thread thread;
    private @Nullable LocalDate purged;
    private boolean failing;

    QueryLog(QueryLogRows rows, PublishedArticles published, Clock clock) {
        this.rows = rows;
        this.published = published;
        this.clock = clock;
    }

    /** @param answered true when an answer stood above the results */
    public void asked(String text, int total, boolean answered) {
        Loggable.of(text).ifPresent(query -> {
            recent.asked(query.key());
            tallies.add(new Tally(today(), query.key(), query.text(), 1, total, answered ? 1 : 0, 0));
        });
    }

    /** Counts only for a query that was asked a while ago and an article that is live: else anybody could make it up. */
    public void clicked(String text, String slug) {
        Loggable.of(text)
                .filter(query -> recent.mayBeClicked(query.key()))
                .filter(_ -> !published.among(List.of(slug)).isEmpty())
                .ifPresent(query -> tallies.add(new Tally(today(), query.key(), query.text(), 0, -1, 0, 1)));
    }

    void start(@Observes StartupEvent event) {
        thread = GivingWay.start("query-log", this::writeAndForget);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ending.countDown();
        var running = thread;
        if (running != null) running.join();
    }

    private void writeAndForget() {
        try {
            boolean last;
            do {
                last = ending.await(SECONDS, TimeUnit.SECONDS);
                tend();
            } while (!last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes what was counted; once a day, forgets what is old. */
    synchronized void tend() {
        try {
            write();
            if (!today().equals(purged)) {
                rows.deleteBefore(today().minusDays(DAYS - 1L));
                purged = today();
            }
            failing = false;
        } catch (SQLException | RuntimeException e) {
            // Said once: it is tried again every few seconds, as long as there is room in memory.
            if (!failing) LOG.warn("查询统计暂时写不进数据库，将不断重试", e);
            failing = true;
        }
    }

    private void write() throws SQLException {
        long dropped = tallies.takeDropped();
        if (dropped > 0) LOG.warnf("查询太多，有 %d 次没有计入统计", dropped);
        var counted = tallies.take();
        if (counted.isEmpty()) return;
        Halt.at("query-log-counted");
        try {
            rows.add(counted);
        } catch (SQLException | RuntimeException e) {
            tallies.giveBack(counted);
            throw e;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

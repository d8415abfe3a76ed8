package org.xingyao.testsupport;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts what is asked of the database. */
public final class Statements {
    private static final int AGAIN = 5;
    private static final int MOST = 60;

    private Statements() {}

    /**
     * The fewest, when as few have come five times: whatever works in the background is counted too, and would only add to
     * it.
     */
    public static long of(EntityManagerFactory factory, Runnable asks) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long fewest = Long.MAX_VALUE;
            for (int run = 0, times = 0; run < MOST && times < AGAIN; run++) {
                long before = statistics.getPrepareStatementCount();
                asks.run();
                long asked = statistics.getPrepareStatementCount() - before;
                times = asked < fewest ? 1 : asked == fewest ? times + 1 : times;
                fewest = Math.min(fewest, asked);
            }
            return fewest;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}

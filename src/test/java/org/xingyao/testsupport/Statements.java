package org.xingyao.testsupport;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;

/** Counts what is asked of the database. */
public final class Statements {
    private static final int TIMES = 6;

    private Statements() {}

    /** The fewest of some runs: whatever works in the background is counted too, and would only add to it. */
    public static long of(EntityManagerFactory factory, Runnable asks) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.range(0, TIMES)
                    .map(_ -> {
                        long before = statistics.getPrepareStatementCount();
                        asks.run();
                        return statistics.getPrepareStatementCount() - before;
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}

package org.xingyao.search.querylog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What people could not find, the most asked first. */
@ApplicationScoped
public class Unanswered {
    private final QueryLogRows rows;
    private final Clock clock;

    Unanswered(QueryLogRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Queries that found nothing when they were asked last. */
    public List<AskedQuery> withoutResults(int days, int offset, int atMost) {
        return rows.list("found = 0", from(days), offset, atMost);
    }

    /** Queries that found something which nobody opened, and no answer stood above it. */
    public List<AskedQuery> withoutClicks(int days, int offset, int atMost) {
        return rows.list("found > 0 and clicks = 0 and answered = 0", from(days), offset, atMost);
    }

    private LocalDate from(int days) {
        return LocalDate.now(clock).minusDays(days - 1L);
    }
}

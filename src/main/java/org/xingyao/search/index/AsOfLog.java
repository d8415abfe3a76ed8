package org.xingyao.search.index;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Rows of the desk as searches want them, read again whenever the log tells of changed words (a changed row is there too)
 * and at midnight, when rows expire. For many threads.
 */
public final class AsOfLog<T> {
    private record Read<T>(long version, LocalDate day, T rows) {}

    private final IndexFollower follower;
    private final Clock clock;
    private final Function<LocalDate, T> load;
    private volatile Read<T> last;

    /**
     * @param none what there is before the first reading
     * @param load reads the rows that count on a day; called in a transaction of its own
     */
    public AsOfLog(IndexFollower follower, Clock clock, T none, Function<LocalDate, T> load) {
        this.follower = follower;
        this.clock = clock;
        this.load = load;
        this.last = new Read<>(Long.MIN_VALUE, LocalDate.MIN, none);
    }

    public T now() {
        // Before the rows: what changes while they are read raises the version once more.
        long version = follower.wordsVersion();
        var today = LocalDate.now(clock);
        var known = last;
        if (known.version() == version && known.day().equals(today)) return known.rows();
        var fresh = new Read<>(version, today, QuarkusTransaction.requiringNew().call(() -> load.apply(today)));
        last = fresh;
        return fresh.rows();
    }
}

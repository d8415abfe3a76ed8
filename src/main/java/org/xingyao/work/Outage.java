package org.xingyao.work;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why something failed that may succeed when it is tried again later: nothing is wrong with what was asked. */
public enum Outage {
    /** The database does not answer, or ended while it was asked. */
    AWAY,
    /** There is no room left where something must be written. */
    FULL,
    /** Something that must be written can only be read. */
    READ_ONLY;

    /** Deeper than any exception of ours; one may have itself as a cause. */
    private static final int DEEPEST = 30;

    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY_TRANSACTION = "25006";
    /** Classes of SQLSTATE: no connection; no resources; somebody or something ended it; errors of the system. */
    private static final String CLASSES = "(?:08|53|57P|58).*";

    /** Empty for what would fail again. */
    public static Optional<Outage> of(@Nullable Throwable failure) {
        return causes(failure, 0).flatMap(cause -> alone(cause).stream()).findFirst();
    }

    /** What an end of a transaction suppressed is often the cause. */
    private static Stream<Throwable> causes(@Nullable Throwable failure, int depth) {
        if (failure == null || depth > DEEPEST) return Stream.empty();
        var suppressed = Stream.of(failure.getSuppressed()).flatMap(each -> causes(each, depth + 1));
        return Stream.of(Stream.of(failure), causes(failure.getCause(), depth + 1), suppressed)
                .flatMap(each -> each);
    }

    private static Optional<Outage> alone(Throwable cause) {
        if (cause instanceof SQLException refused) return Optional.ofNullable(database(refused));
        if (cause instanceof IOException refused)
            return Optional.ofNullable(disk(String.valueOf(refused.getMessage())));
        return Optional.empty();
    }

    private static @Nullable Outage database(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        if (state.equals(DISK_FULL)) return FULL;
        if (state.equals(READ_ONLY_TRANSACTION)) return READ_ONLY;
        boolean away = state.matches(CLASSES)
                || refused instanceof SQLRecoverableException
                || refused instanceof SQLTransientConnectionException
                // All connections are taken, by those who wait for a database that does not answer.
                || refused.getCause() instanceof TimeoutException;
        return away ? AWAY : null;
    }

    /** Java has no type for either; the words are those of the C library in the locale that the launcher sets. */
    private static @Nullable Outage disk(String message) {
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) return FULL;
        return message.contains("Read-only file system") ? READ_ONLY : null;
    }
}

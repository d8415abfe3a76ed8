package org.xingyao.print;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.xingyao.article.PublicationLog;
import org.xingyao.text.Digest;

/**
 * The prints of now. One is asked for by its name; it is made once for all who ask at the same time, and kept until readers
 * see something else or the day ends. Then its words are looked at again, and only when they differ it is made again.
 */
@ApplicationScoped
public class Prints {
    /** Of each of the two caches, in bytes, and mostly of the same bytes: some ten booklets, or eighty posters. */
    private static final long MOST_BYTES = 8_000_000;

    /** What a print takes beside its bytes; also what is known of one that is not there. */
    private static final int OVERHEAD = 500;

    private record Key(String name, PublicationLog.Head asOf, LocalDate day) {}

    private record Made(String digest, Print print) {}

    private final PublicationLog log;
    private final Press press;
    private final Clock clock;
    private final AsyncCache<Key, Optional<Print>> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key _, Optional<Print> kept) ->
                    OVERHEAD + kept.map(one -> one.bytes().length).orElse(0))
            .buildAsync();
    private final Cache<String, Made> last = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String _, Made kept) -> OVERHEAD + kept.print().bytes().length)
            .build();

    Prints(PublicationLog log, Press press, Clock clock) {
        this.log = log;
        this.press = press;
        this.clock = clock;
    }

    /**
     * @param name of the print, each with one way to read it
     * @param reading says what is to be printed, in a database session; nothing when there is nothing
     * @throws RejectedExecutionException when too many prints are being made
     */
    public CompletableFuture<Optional<Print>> of(String name, Supplier<Optional<Job>> reading) {
        // Before the words are read: what changes meanwhile must not pass for seen.
        var key = new Key(name, log.head(), LocalDate.now(clock));
        return known.get(key, (_, _) -> press.make(() -> print(name, reading)));
    }

    /** How large the print was when it was made last, in bytes; nothing when none is remembered. */
    public OptionalInt size(String name) {
        var made = last.getIfPresent(name);
        return made == null ? OptionalInt.empty() : OptionalInt.of(made.print().bytes().length);
    }

    private Optional<Print> print(String name, Supplier<Optional<Job>> reading) {
        return QuarkusTransaction.requiringNew().call(reading::get).map(job -> print(name, job));
    }

    private Print print(String name, Job job) {
        var digest = Digest.sha256(job.content());
        var before = last.getIfPresent(name);
        if (before != null && before.digest().equals(digest)) return before.print();
        try {
            var print = job.press().run();
            last.put(name, new Made(digest, print));
            return print;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

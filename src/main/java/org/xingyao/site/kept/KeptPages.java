package org.xingyao.site.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.xingyao.reading.Look;
import org.xingyao.work.Vital;
import org.xingyao.work.Watched;

/** The pages that are kept; those asked for least make room for new ones. Any thread may ask. */
@Singleton
public class KeptPages implements Watched {
    private final Touched touched;
    private final Clock clock;
    private final Cache<PageKey, KeptPage> pages;
    private final Map<PageKey, Promise<Void>> making = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder made = new LongAdder();

    /** How much is kept. */
    @ConfigMapping(prefix = "xingyao.pages")
    public interface Room {
        /** Megabytes; a page takes some 15 kilobytes in both encodings. */
        @WithDefault("24")
        int megabytes();
    }

    KeptPages(Touched touched, Clock clock, Room room) {
        this.touched = touched;
        this.clock = clock;
        pages = Caffeine.newBuilder()
                .maximumWeight((long) room.megabytes() << 20)
                .weigher((PageKey key, KeptPage page) ->
                        page.weight() + 2 * (key.path().length() + key.query().length()))
                .build();
    }

    /** A page that is as new as the last change applied here; empty when it must be made. */
    Optional<KeptPage> fresh(PageKey key) {
        var page = pages.getIfPresent(key);
        if (page != null && isFresh(page)) {
            hits.increment();
            return Optional.of(page);
        }
        misses.increment();
        return Optional.empty();
    }

    /** What readers without wishes of their own are sent from here at this path; empty when it would be made anew. */
    public Optional<String> plain(String path) {
        var key = new PageKey(path, "", Look.PLAIN);
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(this::isFresh)
                .map(page -> new String(Squeeze.plain(page.gzip().getBytes()), StandardCharsets.UTF_8));
    }

    private boolean isFresh(KeptPage page) {
        return page.day().equals(LocalDate.now(clock)) && touched.isFresh(page.made(), page.keys());
    }

    void keep(PageKey key, KeptPage page) {
        made.increment();
        pages.put(key, page);
    }

    /** Replaces a page by itself with more bytes; not when another has taken its place. */
    void replace(PageKey key, KeptPage page, KeptPage with) {
        pages.asMap().replace(key, page, with);
    }

    /**
     * Of all who ask for a page that must be made, the first makes it.
     *
     * @return empty for the first, who says {@link #done} in the end; for the others what ends when it is made or can't be
     */
    Optional<Future<Void>> queue(PageKey key) {
        var mine = Promise.<Void>promise();
        var theirs = making.putIfAbsent(key, mine);
        return theirs == null ? Optional.empty() : Optional.of(theirs.future());
    }

    /** The first has been answered, with the page or without. */
    void done(PageKey key) {
        var promise = making.remove(key);
        if (promise != null) promise.tryComplete();
    }

    /**
     * What happened since the start.
     *
     * @param hits answered from here
     * @param misses asked for and not here, or not fresh
     * @param made and kept
     * @param pages kept now, roughly
     */
    public record Counts(long hits, long misses, long made, long pages) {}

    public Counts counts() {
        return new Counts(hits.sum(), misses.sum(), made.sum(), pages.estimatedSize());
    }

    @Override
    public List<Vital> vitals() {
        return List.of(
                Vital.gauge("pages_kept", pages::estimatedSize),
                Vital.counter("page_hits", hits::sum),
                Vital.counter("page_misses", misses::sum));
    }
}

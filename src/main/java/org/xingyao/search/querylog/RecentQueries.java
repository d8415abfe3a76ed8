package org.xingyao.search.querylog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What was asked a while ago: only such a query can have its results clicked, and each search only a few times. */
final class RecentQueries {
    /** Whoever opens more results of one search than this is no reader. */
    private static final int CLICKS_A_SEARCH = 3;

    /** Some MB at most. */
    private static final int MOST = 10_000;

    private final Cache<String, AtomicInteger> clicksLeft = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    void asked(String key) {
        clicksLeft.get(key, _ -> new AtomicInteger()).addAndGet(CLICKS_A_SEARCH);
    }

    boolean mayBeClicked(String key) {
        var left = clicksLeft.getIfPresent(key);
        return left != null && left.getAndUpdate(number -> Math.max(0, number - 1)) > 0;
    }
}

package org.xingyao.site.kept;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xingyao.article.PublicationLog;

/** The last number of the publication log that touched each key. One thread reads on, any may ask. */
final class Touches {
    private static final int BATCH = 500;

    /** What these touch stands in their keys; all else touches every page. */
    private static final Set<String> BY_KEYS = Set.of("article", "photo");

    private final Map<String, Long> last = new ConcurrentHashMap<>();

    /**
     * How far the log was read.
     *
     * @param applied the last number that was read
     * @param floor the last number that touched everything: settings, names, what was put on top
     */
    record Reach(long applied, long floor) {}

    /** Reads from where one reached to the head at least. */
    Reach read(PublicationLog log, Reach from, long head) {
        long applied = from.applied();
        long floor = from.floor();
        while (applied < head) {
            for (var entry : log.after(applied, BATCH)) {
                applied = entry.no();
                if (BY_KEYS.contains(entry.subject())) for (var key : entry.touched()) last.put(key, applied);
                else floor = applied;
            }
        }
        return new Reach(applied, floor);
    }

    /** Whether one of the keys was touched after a number. */
    boolean isAny(Set<String> keys, long after) {
        for (var key : keys) {
            var no = last.get(key);
            if (no != null && no > after) return true;
        }
        return false;
    }

    int size() {
        return last.size();
    }

    void clear() {
        last.clear();
    }
}

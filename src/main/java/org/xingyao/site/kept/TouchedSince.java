package org.xingyao.site.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.xingyao.article.PublicationLog;

/** What the publication log touched after a number, as it stood at one moment. */
public final class TouchedSince {
    private static final int BATCH = 500;

    private final PublicationLog.Head head;
    private final Map<String, Long> last = new HashMap<>();
    private long floor;

    private TouchedSince(PublicationLog.Head head) {
        this.head = head;
    }

    /** @param epoch to which the number belongs; after a restore everything counts as touched */
    public static TouchedSince of(PublicationLog log, String epoch, long no) {
        var since = new TouchedSince(log.head());
        if (epoch.equals(since.head.epoch())) since.read(log, no);
        else since.floor = Long.MAX_VALUE;
        return since;
    }

    private void read(PublicationLog log, long from) {
        long no = from;
        while (no < head.no()) {
            for (var entry : log.after(no, BATCH)) {
                no = entry.no();
                if (Touched.isByKeys(entry)) for (var key : entry.touched()) last.put(key, no);
                else floor = no;
            }
        }
    }

    /** The history of the database that this was read from. */
    public String epoch() {
        return head.epoch();
    }

    /** How far the log went at that moment. */
    public long no() {
        return head.no();
    }

    /** @param made the number that was applied before it began to be made */
    public boolean isFresh(long made, Set<String> keys) {
        if (floor > made) return false;
        for (var key : keys) {
            var no = last.get(key);
            if (no != null && no > made) return false;
        }
        return true;
    }
}

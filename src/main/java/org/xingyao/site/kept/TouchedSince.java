package org.xingyao.site.kept;

import java.util.Set;
import org.xingyao.article.PublicationLog;

/** What the publication log touched after a number, as it stood at one moment. */
public final class TouchedSince {
    private final PublicationLog.Head head;
    private final Touches touches = new Touches();
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
        floor = touches.read(log, new Touches.Reach(from, 0), head.no()).floor();
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
        return floor <= made && !touches.isAny(keys, made);
    }
}

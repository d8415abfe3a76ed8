package org.xingyao.web.door;

import java.time.Duration;
import java.time.Instant;

/** What one client may still ask: a bucket that fills evenly and each request takes a drop from. For many threads. */
final class Allowance {
    private final double perSecond;
    private final double most;
    private double left;
    private Instant at;

    Allowance(int perSecond, int burst, Instant now) {
        this.perSecond = perSecond;
        this.most = burst;
        this.left = burst;
        this.at = now;
    }

    /** Seconds to wait before the next request; 0 when this one may pass. */
    synchronized long take(Instant now) {
        double seconds = Math.max(0, Duration.between(at, now).toNanos() / 1e9);
        left = Math.min(most, left + seconds * perSecond);
        at = now;
        if (left < 1) return (long) Math.ceil((1 - left) / perSecond);
        left--;
        return 0;
    }
}

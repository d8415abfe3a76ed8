package org.xingyao.transfer;

import java.time.Duration;

/** How far a long import is and how fast it goes: by bytes, since nobody knows the number of articles beforehand. */
final class Pace {
    private static final int BAR = 24;
    private static final long NANOS = 1_000_000_000L;

    private final long total;
    private final long begun = System.nanoTime();
    private long bytes;

    Pace(long total) {
        this.total = Math.max(1, total);
    }

    void read(long more) {
        bytes += more;
    }

    /** A bar, the share done, the number so far, the rate from the beginning and the time left. */
    String line(int articles) {
        long nanos = Math.max(1, System.nanoTime() - begun);
        double share = Math.clamp((double) bytes / total, 0.0, 1.0);
        int filled = (int) (share * BAR);
        long rate = articles * NANOS / nanos;
        var left = Duration.ofNanos((long) (nanos * (1 - share) / Math.max(share, 1e-9)));
        return "█".repeat(filled)
                + "░".repeat(BAR - filled)
                + " %3d%%　已处理 %,d 篇，每秒 %,d 篇，约剩 %d:%02d"
                        .formatted((int) (share * 100), articles, rate, left.toMinutes(), left.toSecondsPart());
    }
}

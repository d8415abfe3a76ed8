package org.xingyao.ops;

import java.time.Duration;
import org.xingyao.search.index.Progress;

/** Says in words how far the building of an index is. */
final class Building {
    private static final int CELLS = 20;

    private Building() {}

    static String sentence(Progress progress) {
        var counts = "%s 已建 %,d / %,d 篇".formatted(bar(progress), progress.done(), progress.total());
        return progress.perSecond() == 0
                ? counts
                : counts + "，每秒 %,d 篇，还要约 %s".formatted(progress.perSecond(), spoken(progress.secondsLeft()));
    }

    private static String bar(Progress progress) {
        int full = progress.total() == 0 ? CELLS : (int) (CELLS * progress.done() / progress.total());
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }

    private static String spoken(long seconds) {
        var left = Duration.ofSeconds(seconds);
        return left.toMinutes() == 0 ? seconds + " 秒" : left.toMinutes() + " 分 " + left.toSecondsPart() + " 秒";
    }
}

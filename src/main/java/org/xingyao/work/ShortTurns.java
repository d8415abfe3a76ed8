package org.xingyao.work;

import java.time.Duration;

/** Makes a thread that never does much at a time come before those that do: see {@link GivingWay}, the other half of it. */
public final class ShortTurns {
    /** The shortest that the kernel knows; a kept page takes a fifth of it. */
    private static final Duration TURN = Duration.ofNanos(100_000);

    private static final int NO_WAY_GIVEN = 0;

    private ShortTurns() {}

    /** False where the kernel does not know of turns; nothing is changed then. */
    public static boolean here() {
        return Scheduler.ask(NO_WAY_GIVEN, TURN);
    }
}

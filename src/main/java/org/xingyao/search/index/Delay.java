package org.xingyao.search.index;

import java.time.Duration;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;

/** How long changes waited until they could be found, since the start; of each batch its oldest. For many threads. */
final class Delay {
    private static final double NANOS = 1e9;

    private final LongAdder batches = new LongAdder();
    private final DoubleAdder seconds = new DoubleAdder();

    /** @param waited below zero, when clocks of two machines differ, counts as nothing */
    void add(Duration waited) {
        batches.increment();
        seconds.add(Math.max(0, waited.toNanos() / NANOS));
    }

    double batches() {
        return batches.sum();
    }

    double seconds() {
        return seconds.sum();
    }
}

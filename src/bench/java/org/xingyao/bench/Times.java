package org.xingyao.bench;

import java.util.Arrays;
import java.util.List;

/** Durations in milliseconds, sorted. */
record Times(double[] sorted) {
    private static final double NANOS = 1e6;

    static Times of(List<Long> nanos) {
        return new Times(nanos.stream().mapToDouble(each -> each / NANOS).sorted().toArray());
    }

    /** The value that so many hundredths stay below or at. */
    double percentile(int hundredths) {
        if (sorted.length == 0) return Double.NaN;
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * hundredths / 100.0) - 1)];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    double sum() {
        return Arrays.stream(sorted).sum();
    }
}

package org.xingyao.bench;

import java.util.List;

/** One measured quantity over several runs: the median, with the spread so that nobody trusts it too far. */
record Figure(String what, String unit, List<Double> runs) {
    Figure {
        runs = runs.stream().sorted().toList();
    }

    double median() {
        int middle = runs.size() / 2;
        return runs.size() % 2 == 1 ? runs.get(middle) : (runs.get(middle - 1) + runs.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return "%s：中位数 %.1f %s（%.1f–%.1f，%d 次）"
                .formatted(what, median(), unit, runs.getFirst(), runs.getLast(), runs.size());
    }
}

package org.xingyao.bench;

import java.util.List;
import java.util.Locale;

/**
 * One measured quantity over several runs: the median, with the spread so that nobody trusts it too far.
 *
 * @param floor what it must reach: at most so much when positive, at least so much when negative, nothing when 0
 */
record Figure(String what, String unit, List<Double> runs, double floor) {
    Figure {
        runs = runs.stream().sorted().toList();
    }

    static Figure of(String what, String unit, List<Double> runs) {
        return new Figure(what, unit, runs, 0);
    }

    static Figure atMost(double floor, String what, String unit, double... runs) {
        return new Figure(what, unit, boxed(runs), floor);
    }

    static Figure atLeast(double floor, String what, String unit, double... runs) {
        return new Figure(what, unit, boxed(runs), -floor);
    }

    private static List<Double> boxed(double... runs) {
        return java.util.Arrays.stream(runs).boxed().toList();
    }

    double median() {
        int middle = runs.size() / 2;
        return runs.size() % 2 == 1 ? runs.get(middle) : (runs.get(middle - 1) + runs.get(middle)) / 2;
    }

    private String verdict() {
        if (floor == 0) return "";
        boolean reached = floor > 0 ? median() <= floor : median() >= -floor;
        return "　要求%s %s：%s".formatted(floor > 0 ? "≤" : "≥", number(Math.abs(floor)), reached ? "达到" : "未达到");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    @Override
    public String toString() {
        var spread = runs.size() == 1
                ? ""
                : "（中位数；%s–%s，%d 次）".formatted(number(runs.getFirst()), number(runs.getLast()), runs.size());
        return "%s：%s %s%s%s".formatted(what, number(median()), unit, spread, verdict());
    }
}

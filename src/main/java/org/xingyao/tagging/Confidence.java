package org.xingyao.tagging;

/** Turns what speaks for something into a number between 0 and 1. */
final class Confidence {
    /** Less is not even offered as a choice. */
    static final double WORTH_SHOWING = 0.25;

    // Twice what is needed gives .85, a third of it .06. Only the order matters to the figures; the steepness was
    // chosen so
    // that desks see .5 at the border and .9 where nobody would doubt.
    private static final double STEEPNESS = 2.5;

    private Confidence() {}

    /** @return .5 where the worth is exactly what is needed */
    static double of(double worth, double needed) {
        double power = Math.pow(Math.max(0, worth) / needed, STEEPNESS);
        return power / (1 + power);
    }
}

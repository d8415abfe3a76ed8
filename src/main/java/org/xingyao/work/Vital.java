package org.xingyao.work;

import java.util.function.DoubleSupplier;

/**
 * A number that an operator watches: on the desk's page of the system, among the metrics, in the health check.
 *
 * @param name English words with underscores and the unit last, as Prometheus names them, without the program's own
 * @param kind whether it may fall
 * @param value of now; NaN when there is none; asked by any thread, and quick
 * @param most above this something is wrong; infinite when any value may be right
 */
public record Vital(String name, Kind kind, DoubleSupplier value, double most) {
    /** Whether a number may fall. */
    public enum Kind {
        GAUGE,
        /** Since the start. */
        COUNTER
    }

    public static Vital gauge(String name, DoubleSupplier value) {
        return new Vital(name, Kind.GAUGE, value, Double.POSITIVE_INFINITY);
    }

    public static Vital counter(String name, DoubleSupplier value) {
        return new Vital(name, Kind.COUNTER, value, Double.POSITIVE_INFINITY);
    }

    public Vital atMost(double limit) {
        return new Vital(name, kind, value, limit);
    }

    /** NaN too when it can't be had: a database that is away leaves one number out, not all of them. */
    public double now() {
        try {
            return value.getAsDouble();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }

    /** Whether this value of it is right. */
    public boolean allows(double found) {
        return !(found > most);
    }
}

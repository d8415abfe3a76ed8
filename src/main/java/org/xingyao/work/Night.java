package org.xingyao.work;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The night in which something is to be done once. */
public final class Night {
    private Night() {}

    /**
     * The last one that has begun.
     *
     * @param hour at which it begins, 0 to 23
     */
    public static LocalDate last(ZonedDateTime now, int hour) {
        return now.getHour() < hour ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }
}

package org.xingyao.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A time as the desk shows it and people type it: 2026-12-01 08:00. */
public final class Minute {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Minute() {}

    public static String of(Instant time, ZoneId zone) {
        return FORM.format(time.atZone(zone));
    }
}

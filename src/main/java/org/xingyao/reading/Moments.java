package org.xingyao.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.IssueDate;

/** Moments as machines want them written, to the second, in the zone of the house. */
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter BAIDU = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter GOVERNMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int WHOLE_DAY = "2022-07-01".length();

    /** With the offset: 2022-07-01T08:30:00+08:00. */
    public String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }

    /** As RSS wants it: Fri, 1 Jul 2022 08:30:00 +0800. */
    public String rfc(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atZone(zone));
    }

    /** Without an offset; Beijing time is understood. */
    String baidu(Instant moment) {
        return BAIDU.format(moment.atZone(zone));
    }

    /** To the minute. */
    String government(Instant moment) {
        return GOVERNMENT.format(moment.atZone(zone));
    }

    /** A day that the source gives whole; empty for a month, a year, or what is only concluded. */
    static String day(@Nullable IssueDate date) {
        return date == null || date.inferred() || date.iso().length() < WHOLE_DAY ? "" : date.iso();
    }
}

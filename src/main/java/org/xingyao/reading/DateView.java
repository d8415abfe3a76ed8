package org.xingyao.reading;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.block.IssueDate;

/**
 * A date as readers see it.
 *
 * @param iso for the datetime attribute
 * @param text 2022年7月1日, or as much of it as is known
 * @param inferred true when it is concluded, not printed
 */
@TemplateData
public record DateView(String iso, String text, boolean inferred) {
    static DateView of(IssueDate date) {
        return new DateView(date.iso(), text(date.iso()), date.inferred());
    }

    static DateView of(LocalDate day) {
        return new DateView(day.toString(), text(day.toString()), false);
    }

    static DateView of(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /** To the minute: 2026年11月29日 09:07. */
    static DateView toTheMinute(Instant moment, ZoneId zone) {
        var at = moment.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        var text = text(at.toLocalDate().toString()) + " " + at.toLocalTime();
        return new DateView(at.toOffsetDateTime().toString(), text, false);
    }

    /** What a list shows: the day of issue as far as known, else the day it went online. */
    public static DateView of(@Nullable String issuedOn, boolean inferred, LocalDate published) {
        return issuedOn == null ? of(published) : of(new IssueDate(issuedOn, inferred));
    }

    private static String text(String iso) {
        var parts = iso.split("-");
        var text = parts[0] + "年";
        if (parts.length > 1) text += Integer.parseInt(parts[1]) + "月";
        if (parts.length > 2) text += Integer.parseInt(parts[2]) + "日";
        return text;
    }
}

package org.xingyao.desk.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.list.MonthRows;
import org.xingyao.text.Invalid;

/** A month of the desk: what is set for a time and what was published. */
@Authenticated
@Blocking
@Path(CalendarPages.PATH)
public class CalendarPages {
    public static final String PATH = "/desk/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.CHINA);

    private final Desk desk;
    private final MonthRows months;
    private final PlanViews views;
    private final PlanMessages messages;
    private final Clock clock;

    CalendarPages(Desk desk, MonthRows months, PlanViews views, PlanMessages messages, Clock clock) {
        this.desk = desk;
        this.months = months;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CalendarPage(DeskFrame frame, String month, YearMonth previous, YearMonth next, List<Entry> entries)
            implements TemplateInstance {}

    /** @param day empty when it is that of the entry above */
    record Entry(String day, LocalTime time, String what, String slug, String headline) {}

    @GET
    public TemplateInstance show(@RestQuery @Nullable String month) {
        var actor = desk.person().actor();
        var shown = month(month == null ? "" : month);
        var label = shown.getYear() + "年" + shown.getMonthValue() + "月";
        var found = months.of(actor, shown);
        var entries = new java.util.ArrayList<Entry>();
        var last = "";
        for (var one : found) {
            var at = one.at().atZone(clock.getZone());
            var day = DAY.format(at);
            var what = views.kind(one.kind())
                    + (one.outcome().equals("failed") ? "（" + messages.outcomeFailed("") + "）" : "");
            entries.add(new Entry(
                    day.equals(last) ? "" : day,
                    at.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                    what,
                    one.slug(),
                    one.headline()));
            last = day;
        }
        return new CalendarPage(
                desk.frame(PATH, messages.calendar()), label, shown.minusMonths(1), shown.plusMonths(1), entries);
    }

    private YearMonth month(String typed) {
        if (typed.isEmpty()) return YearMonth.now(clock);
        try {
            var month = YearMonth.parse(typed);
            // What no calendar of ours holds, and no instant can express.
            if (month.getYear() >= 1900 && month.getYear() <= 2200) return month;
        } catch (DateTimeException e) {
            throw new Invalid("month", "月份请写成 2026-12");
        }
        throw new Invalid("month", "月份请写成 1900-01 到 2200-12 之间的一个月");
    }
}

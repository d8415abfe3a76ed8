package org.xingyao.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days that no calendar has, and weekdays that the calendar contradicts. */
final class DateCheck implements Check {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9])(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})[日号](?:[（，]?(?:星期|周)([一二三四五六日天]))?");

    /** A leap year, so that a day without a year gets the benefit of the doubt. */
    private static final int ANY_YEAR = 2024;

    @Override
    public void look(Line line, Rules.Sheet sheet) {
        if (line.text().indexOf('月') < 0) return;
        DATE.matcher(line.text()).results().forEach(found -> judge(line, found, sheet));
    }

    private static void judge(Line line, MatchResult found, Rules.Sheet sheet) {
        boolean dated = found.group(1) != null;
        int year = dated ? Integer.parseInt(found.group(1)) : ANY_YEAR;
        LocalDate day;
        try {
            day = Year.of(year).atMonth(Integer.parseInt(found.group(2))).atDay(Integer.parseInt(found.group(3)));
        } catch (DateTimeException _) {
            sheet.add("wrong-date", line, found.start(), found.end(3) + 1, "");
            return;
        }
        if (!dated || found.group(4) == null) return;
        var right = WEEKDAYS.substring(day.getDayOfWeek().getValue() - 1).substring(0, 1);
        if (right.equals(found.group(4).replace('天', '日'))) return;
        var words = line.text().substring(found.start(), found.start(4));
        sheet.add("wrong-weekday", line, found.start(), found.end(), words + right);
    }
}

package org.xingyao.desk.stars;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.xingyao.text.Invalid;

/**
 * The days that count.
 *
 * @param from first day; {@link #EVER} for no beginning
 * @param to last day
 */
record Period(LocalDate from, LocalDate to) {
    /** Before any newspaper. */
    static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** @throws Invalid naming from or to */
    static Period of(String from, String to, LocalDate today, ProgressMessages messages) {
        var first = from.isBlank() ? EVER : day("from", from, messages);
        var last = to.isBlank() ? today : day("to", to, messages);
        if (last.isBefore(first)) throw new Invalid("to", messages.periodUpsideDown());
        return new Period(first, last);
    }

    private static LocalDate day(String field, String text, ProgressMessages messages) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Invalid(field, messages.dayWrong());
        }
    }

    static Period year(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    static Period quarter(LocalDate today) {
        int month = (today.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
        return new Period(today.withMonth(month).withDayOfMonth(1), today);
    }

    static Period lastDays(int days, LocalDate today) {
        return new Period(today.minusDays(days - 1L), today);
    }

    static Period all(LocalDate today) {
        return new Period(EVER, today);
    }

    /** Empty where there is no beginning. */
    String fromText() {
        return from.equals(EVER) ? "" : from.toString();
    }

    /** For an address. */
    String query() {
        return "from=" + fromText() + "&to=" + to;
    }
}

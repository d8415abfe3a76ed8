package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A date as exactly as the source gives it: a day, a month or only a year.
 *
 * @param iso 2022-07-01, 2022-07 or 2022
 * @param inferred true when it is not printed but concluded from the text; shown as 推定
 */
@JsonPropertyOrder({"iso", "inferred"})
public record IssueDate(String iso, boolean inferred) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    /** @throws IllegalArgumentException when it is not a date of the calendar */
    public IssueDate {
        if (iso == null || !FORM.matcher(iso).matches()) throw new IllegalArgumentException("not a date: " + iso);
        try {
            firstDay(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date: " + iso, e);
        }
    }

    public static IssueDate of(String iso) {
        return new IssueDate(iso, false);
    }

    /** What lists are sorted by: the first day it may mean. */
    public LocalDate firstDay() {
        return firstDay(iso);
    }

    private static LocalDate firstDay(String iso) {
        return LocalDate.parse(
                switch (iso.length()) {
                    case 4 -> iso + "-01-01";
                    case 7 -> iso + "-01";
                    default -> iso;
                });
    }
}

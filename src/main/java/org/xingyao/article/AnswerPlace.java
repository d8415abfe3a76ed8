package org.xingyao.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list of answers: that of its article, then the pair's number. See {@link Place}. */
public record AnswerPlace(LocalDate day, long article, int number) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})_(\\d{1,5})");

    /** Reads what {@link #toString} wrote into an address; anything else is no place. */
    public static Optional<AnswerPlace> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new AnswerPlace(
                    LocalDate.parse(match.group(1)), Long.parseLong(match.group(2)), Integer.parseInt(match.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + article + "_" + number;
    }
}

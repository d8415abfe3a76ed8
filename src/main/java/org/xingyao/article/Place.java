package org.xingyao.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list sorted by day and id, newest first: a list goes on below it, however many articles come in above.
 *
 * @param day of the last article shown
 */
public record Place(LocalDate day, long id) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** Reads what {@link #toString} wrote into an address; anything else is no place. */
    public static Optional<Place> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        var match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(new Place(LocalDate.parse(match.group(1)), Long.parseLong(match.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}

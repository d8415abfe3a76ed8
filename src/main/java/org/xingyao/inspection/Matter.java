package org.xingyao.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that can be wrong. Days by which something is to be mended are this house's, but where the thing has a
 * day of its own: no rule gives them.
 */
public enum Matter {
    /** What readers see, or what was signed for it, was changed by other means than this program. */
    ALTERED("altered", 1),
    STALE_COLUMN("stale-column", Limit.OWN),
    EMPTY_COLUMN("empty-column", 7),
    BROKEN_LINK("broken-link", 7),
    MISSING_FILE("missing-file", 3),
    NO_ALT("no-alt", 30),
    UNFILED("unfiled", 14),
    DOUBLE_NUMBER("double-number", 14),
    DOUBLE_QUESTION("double-question", 30),
    ANSWER_DUE("answer-due", Limit.OWN),
    PROOF("proof", 3),
    /** Nothing wrong: links to other sites, which nobody here visits, are listed for whoever does. */
    OUTSIDE_LINK("outside-link", Limit.NONE);

    /** In the place of a number of days. */
    private static final class Limit {
        static final int OWN = -1;
        static final int NONE = -2;
    }

    private final String id;
    private final int days;

    Matter(String id, int days) {
        this.id = id;
        this.days = days;
    }

    public String id() {
        return id;
    }

    /** Whether it is something to mend. */
    public boolean isFault() {
        return days != Limit.NONE;
    }

    /** Whether the thing itself has a day, which may move. */
    boolean hasOwnDay() {
        return days == Limit.OWN;
    }

    /** By when it is to be mended if the thing has no day of its own; null for what is only listed. */
    @Nullable
    LocalDate due(LocalDate foundOn) {
        return days < 0 ? null : foundOn.plusDays(days);
    }

    public static Optional<Matter> of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}

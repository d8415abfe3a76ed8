package org.xingyao.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;
import org.xingyao.text.Digest;

/**
 * Something an inspector would find.
 *
 * @param key the same for the same thing at the next run
 * @param subject title of the article, name of the column …
 * @param what is wrong
 * @param mend path of the page at the desk where it is mended
 * @param dueOn the thing's own day; null for a matter that has none
 */
public record Finding(
        Matter matter,
        String key,
        String subject,
        String what,
        String mend,
        @Nullable LocalDate dueOn) {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_WHAT = 600;

    public Finding {
        subject = CleanText.atMost(LONGEST_SUBJECT, CleanText.line(subject));
        what = CleanText.atMost(LONGEST_WHAT, CleanText.line(what));
    }

    /** @param about whatever tells it apart from others of its kind */
    public static Finding of(Matter matter, String about, String subject, String what, String mend) {
        return new Finding(matter, Digest.sha256(about), subject, what, mend, null);
    }

    Finding due(LocalDate day) {
        return new Finding(matter, key, subject, what, mend, day);
    }
}

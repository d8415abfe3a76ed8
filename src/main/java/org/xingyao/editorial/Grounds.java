package org.xingyao.editorial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a word row is changed, and for how long it is to count.
 *
 * @param expiresOn the last day; null for good
 * @param seen when the row had last been changed as the person saw it, see {@link #seen}; empty for a new row
 */
public record Grounds(String reason, @Nullable LocalDate expiresOn, String seen) {
    /** What a form carries, so that nobody overwrites what somebody else changed meanwhile. */
    public static String seen(org.xingyao.taxonomy.WordRow row) {
        return row.touchedAt == null ? "" : row.touchedAt.toString();
    }
}

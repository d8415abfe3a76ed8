package org.xingyao.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which state of a taxonomy row a person saw. */
public final class TaxonomySeen {
    private TaxonomySeen() {}

    /** What a form carries, so that nobody overwrites what somebody else changed meanwhile. */
    public static String of(@Nullable Instant touchedAt) {
        return touchedAt == null ? "" : touchedAt.toString();
    }
}

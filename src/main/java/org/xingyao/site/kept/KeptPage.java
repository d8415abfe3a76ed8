package org.xingyao.site.kept;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was made.
 *
 * @param made how far the publication log was when it began to be made
 * @param day on which: what holds until a day, or is on top until then, changes at midnight
 * @param keys of what it shows
 * @param type media type
 * @param tag names these bytes, without quotation marks
 * @param isPrivate true when it is as one reader likes it, and for no cache on the way
 * @param gzip the same object is sent each time; Vert.x takes a view of it
 * @param brotli null until somebody has asked for it
 */
record KeptPage(
        Touched.State made,
        LocalDate day,
        Set<String> keys,
        String type,
        String tag,
        boolean isPrivate,
        Buffer gzip,
        @Nullable Buffer brotli) {
    /** What an entry weighs beside its bytes, roughly. */
    private static final int OVERHEAD = 600;

    KeptPage with(Buffer newBrotli) {
        return new KeptPage(made, day, keys, type, tag, isPrivate, gzip, newBrotli);
    }

    int weight() {
        return OVERHEAD + gzip.length() + (brotli == null ? 0 : brotli.length());
    }

    /** The tag of the bytes in an encoding; strong tags differ where bytes do. */
    String tag(Encoding encoding) {
        return "\"" + tag + encoding.mark() + "\"";
    }
}

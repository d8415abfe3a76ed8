package org.xingyao.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit log are wanted; an empty text asks for nothing.
 *
 * @param who a part of the actor's name
 * @param action the word of the action, whole
 * @param object a part of what it was done to; with a colon in it the whole, as article:slug, which is found faster
 * @param from first moment
 * @param until first moment that is not wanted any more
 * @param before only rows with smaller numbers; 0 for the newest
 */
public record AuditQuery(
        String who,
        String action,
        String object,
        @Nullable Instant from,
        @Nullable Instant until,
        long before) {}

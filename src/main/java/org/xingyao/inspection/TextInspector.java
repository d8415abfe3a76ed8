package org.xingyao.inspection;

import java.util.List;

/**
 * Looks for one kind of thing that can be wrong in what articles say, or in where else their words stand; they are read
 * once for all that look so.
 */
public interface TextInspector {
    /** As {@link Inspector#isReady}. */
    default boolean isReady() {
        return true;
    }

    /** @param texts some articles: whatever is asked of the database is asked for all of them together */
    List<Finding> in(List<LiveText> texts);
}

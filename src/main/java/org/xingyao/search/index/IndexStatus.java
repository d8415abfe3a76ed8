package org.xingyao.search.index;

import java.util.Optional;

/**
 * How the index stands.
 *
 * @param generation number of the one that answers; 0 when there is none yet
 * @param position in the log; -1 while the first index is being built
 * @param logPosition the number of the last change
 * @param building how far the next generation is, when one is being built
 */
public record IndexStatus(long generation, long position, long logPosition, int passages, Optional<Progress> building) {
    /** How many changes can't be found yet. */
    public long lag() {
        return Math.max(0, logPosition - Math.max(0, position));
    }
}

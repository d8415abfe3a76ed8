package org.xingyao.inspection;

import java.time.LocalDate;
import java.util.List;

/** Looks for one kind of thing that can be wrong, some rows at a time. */
interface Inspector {
    /** Stored with a run: the run goes on with it after a crash. */
    String id();

    /**
     * The next few rows.
     *
     * @param after the last row that was looked at; 0 at the beginning
     */
    Look look(long after, LocalDate today);

    /**
     * What was found.
     *
     * @param read how many articles were read whole for it
     * @param upTo the last row that was looked at; {@link #ALL} when there are no more
     */
    record Look(List<Finding> found, int read, long upTo) {
        static final long ALL = Long.MAX_VALUE;

        static Look all(List<Finding> found) {
            return new Look(found, 0, ALL);
        }

        boolean isOver() {
            return upTo == ALL;
        }
    }
}

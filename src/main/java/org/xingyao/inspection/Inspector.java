package org.xingyao.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * Looks for one kind of thing that can be wrong, some rows at a time. Packages that keep what readers see in forms of their
 * own have inspectors of their own.
 */
public interface Inspector {
    /** Stored with a run: the run goes on with it after a crash. */
    String id();

    /** False while what it compares with can't be asked, as in a program that serves no pages: it is waited for. */
    default boolean isReady() {
        return true;
    }

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
        public static final long ALL = Long.MAX_VALUE;

        public static Look all(List<Finding> found) {
            return new Look(found, 0, ALL);
        }

        boolean isOver() {
            return upTo == ALL;
        }
    }
}

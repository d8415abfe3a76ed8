package org.xingyao.search.vector;

/**
 * How far the making of vectors is.
 *
 * @param position in the log; -1 while the index is being filled for the first time
 * @param made windows of passages with a vector
 * @param missing windows whose vector is still to be made
 */
public record VectorStatus(State state, long position, int made, int missing) {
    /** What search can expect of vectors. */
    public enum State {
        /** By the settings. */
        OFF,
        /** The index of words comes first. */
        WAITING,
        /** The model can't be loaded here; the log says why. */
        NO_MODEL,
        WORKING
    }

    static VectorStatus none(State state) {
        return new VectorStatus(state, -1, 0, 0);
    }
}

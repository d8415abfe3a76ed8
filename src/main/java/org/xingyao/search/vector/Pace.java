package org.xingyao.search.vector;

/** Keeps background work to its share of a core. */
interface Pace {
    /** Rests as long as so much work calls for, or until the program ends, which is thrown. */
    void rest(long workedNanos) throws InterruptedException;
}

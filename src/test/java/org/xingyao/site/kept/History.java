package org.xingyao.site.kept;

import java.util.ArrayList;
import java.util.List;

/**
 * What something went through, as those who change it know it: a state counts as begun before the change is made, and as
 * done when it has been acknowledged. One thread changes it, any may ask.
 *
 * @param <S> how it stands
 */
final class History<S> {
    private final List<S> begun = new ArrayList<>();
    private int done;

    History(S first) {
        begun.add(first);
    }

    synchronized void begin(S state) {
        begun.add(state);
    }

    /** The last that was begun is acknowledged. */
    synchronized void done() {
        done = begun.size() - 1;
    }

    /** Where a reader begins to look: older states must not be seen from now on. */
    synchronized int acknowledged() {
        return done;
    }

    /** All that may be seen by who asked when {@link #acknowledged} was this, and has just been answered. */
    synchronized List<S> since(int acknowledged) {
        return List.copyOf(begun.subList(acknowledged, begun.size()));
    }

    /** Only for the thread that changes it. */
    synchronized S last() {
        return begun.getLast();
    }
}

package org.xingyao.web.door;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Where so many are served at once and so many wait, the first first. Who finds no place is refused. For many threads. */
final class Lane {
    private final int atOnce;
    private final int places;
    private final Queue<Guest> waiting = new ArrayDeque<>();
    private int served;
    private long refused;

    /** @param places for those who wait */
    Lane(int atOnce, int places) {
        this.atOnce = atOnce;
        this.places = places;
    }

    /**
     * Serves a guest now or when its turn comes.
     *
     * @return false when there is no place
     */
    boolean enter(Guest guest) {
        synchronized (this) {
            if (served >= atOnce) {
                if (waiting.size() >= places) {
                    refused++;
                    return false;
                }
                guest.state = Guest.State.WAITING;
                return waiting.add(guest);
            }
            served++;
            guest.state = Guest.State.SERVED;
        }
        guest.serve();
        return true;
    }

    /** A guest goes, served or tired of waiting; once more does no harm. */
    void leave(Guest guest) {
        var next = next(guest);
        if (next != null) next.serve();
    }

    private synchronized @Nullable Guest next(Guest gone) {
        var before = gone.state;
        gone.state = Guest.State.GONE;
        if (before == Guest.State.WAITING) waiting.remove(gone);
        if (before != Guest.State.SERVED) return null;
        var next = waiting.poll();
        if (next == null) served--;
        else next.state = Guest.State.SERVED;
        return next;
    }

    synchronized int served() {
        return served;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Since the start. */
    synchronized long refused() {
        return refused;
    }
}

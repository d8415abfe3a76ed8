package org.xingyao.web.door;

/** A request at a {@link Lane}. */
final class Guest {
    /** Where it stands; only its lane changes that. */
    enum State {
        NEW,
        WAITING,
        SERVED,
        GONE
    }

    private final Runnable served;
    State state = State.NEW;

    /** @param served what happens when its turn comes; quick, and called by whichever thread */
    Guest(Runnable served) {
        this.served = served;
    }

    void serve() {
        served.run();
    }
}

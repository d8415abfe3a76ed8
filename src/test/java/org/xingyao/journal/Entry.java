package org.xingyao.journal;

import org.jspecify.annotations.Nullable;

/** What the journal says of one article. One client writes it at a time. */
final class Entry {
    private final String slug;
    private State acknowledged = State.ABSENT;
    private @Nullable State begun;
    private @Nullable Deed deed;

    Entry(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    synchronized State acknowledged() {
        return acknowledged;
    }

    /** What may have happened: begun, and never answered. */
    synchronized @Nullable State begun() {
        return begun;
    }

    /** Of what was begun. */
    synchronized Deed deed() {
        if (deed == null) throw new IllegalStateException("nothing was begun on " + slug);
        return deed;
    }

    synchronized void begin(Deed newDeed, State after) {
        deed = newDeed;
        begun = after;
    }

    synchronized void acknowledge() {
        if (begun == null) throw new IllegalStateException("nothing was begun on " + slug);
        settle(begun);
    }

    /** What was refused has not happened, and what was looked at is known. */
    synchronized void settle(State known) {
        acknowledged = known;
        begun = null;
        deed = null;
    }
}

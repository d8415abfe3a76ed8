package org.xingyao.text;

/** Somebody else has changed the thing since the caller read it; nothing was overwritten. The message is for people. */
public final class Stale extends Rejection {
    public Stale(String message) {
        super(message);
    }
}

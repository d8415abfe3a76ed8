package org.xingyao.text;

/** Something was asked for and is not done, and nothing has changed. The message is for people and says what to do. */
public abstract sealed class Rejection extends RuntimeException permits Refused, Invalid, Missing, Conflict, Stale {
    Rejection(String message) {
        super(message);
    }

    /** What the person is told. */
    public String said() {
        return String.valueOf(getMessage());
    }
}

package org.xingyao.text;

/** The thing is in no state for what was asked, whoever asks. The message is for people and says what to do first. */
public final class Conflict extends Rejection {
    public Conflict(String message) {
        super(message);
    }
}

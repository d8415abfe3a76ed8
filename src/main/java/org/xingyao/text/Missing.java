package org.xingyao.text;

/** What was asked for is not there, or not for the one who asks. The message is for people. */
public final class Missing extends Rejection {
    public Missing(String message) {
        super(message);
    }
}

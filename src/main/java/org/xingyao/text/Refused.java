package org.xingyao.text;

/** The caller may not do it. The message is for people. */
public final class Refused extends Rejection {
    public Refused(String message) {
        super(message);
    }
}

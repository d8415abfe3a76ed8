package org.xingyao.text;

/** A rule says no: the caller lacks a permission, or the thing is in no state for it. The message is for people. */
public final class Refused extends RuntimeException {
    public Refused(String message) {
        super(message);
    }
}

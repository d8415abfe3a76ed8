package org.xingyao.account.provider;

/** The provider can't be asked now. */
public final class Unreachable extends Exception {
    Unreachable(String message, Exception cause) {
        super(message, cause);
    }

    Unreachable(String message) {
        super(message);
    }
}

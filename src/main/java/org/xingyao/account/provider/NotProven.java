package org.xingyao.account.provider;

/** The provider has not proved who somebody is. The message is the reason for the audit log, in Chinese and without secrets. */
public final class NotProven extends Exception {
    NotProven(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}

package org.xingyao.web;

/** What was public here has been withdrawn. */
public final class Gone extends RuntimeException {
    private final String reason;

    /** @param reason for readers; may be empty */
    public Gone(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}

package org.xingyao.web;

/** A change was asked for without the ETag of what it changes. */
public final class NeedsIfMatch extends RuntimeException {
    public NeedsIfMatch() {
        super("If-Match is missing");
    }
}

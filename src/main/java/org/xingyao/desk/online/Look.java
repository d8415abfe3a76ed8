package org.xingyao.desk.online;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something to look at on the public site.
 *
 * @param what it is, for the desk
 * @param address with its query, from the slash on
 * @param goneWith the status that says by itself that nothing is there; 0 when any page is right that shows none of the
 *     traces
 * @param traces what must not stand on it
 */
record Look(String what, String address, int goneWith, List<String> traces) {
    /** The address as people read it. */
    public String readable() {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    /**
     * What was seen.
     *
     * @param isGone true when the page was read and nothing is left
     * @param seen status and trace, or why it could not be read
     */
    record Outcome(Look look, boolean isGone, String seen) {}
}

package org.xingyao.site.files;

import java.util.Set;

/**
 * What the site said to an address.
 *
 * @param type media type without its parameters
 * @param location where it leads instead, or empty
 * @param keys of what it shows; empty when it does not say
 * @param made the number of the log that was applied before it was made; negative when that is not known
 */
record Answer(int status, String type, byte[] body, String location, Set<String> keys, long made) {
    boolean isPage() {
        return type.equals("text/html");
    }

    boolean isRedirect() {
        return status >= 300 && status < 400 && !location.isEmpty();
    }

    /** True when there is nothing at this address, any more or ever. */
    boolean isAbsent() {
        return status == 404 || status == 410;
    }
}

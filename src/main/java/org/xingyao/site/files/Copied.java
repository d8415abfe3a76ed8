package org.xingyao.site.files;

import java.util.List;
import java.util.Set;

/**
 * An address that has been written.
 *
 * @param file its name, from the folder of the copy on
 * @param size in bytes
 * @param sha256 of the bytes
 * @param made the number of the publication log that it is as new as; negative when that is not known
 * @param keys of what it shows, as the log uses them; empty for what must be asked for each time
 */
record Copied(
        Address address, String file, long size, String sha256, long made, Set<String> keys, List<Address> leadsTo) {
    Copied asNewAs(long no) {
        return new Copied(address, file, size, sha256, no, keys, leadsTo);
    }
}

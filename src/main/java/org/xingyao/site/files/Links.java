package org.xingyao.site.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What links become: those to files lead there, those to what stays with the program lead to the site itself.
 *
 * @param site the address readers use for the site, without a slash at the end
 */
record Links(String site) {
    /** No name of a host, so that nothing a person writes is taken for it. */
    private static final String HERE = "http://_";

    /** Where a link leads, from the slash on, if within the site. One in full leads to the site itself and stays so. */
    Optional<URI> own(Address page, String link) {
        if (link.isBlank() || link.startsWith("#")) return Optional.empty();
        try {
            // Java resolves a mere query as one of the folder, which nobody else does.
            var named = link.startsWith("?") ? page.path() + link : link.strip();
            var full = new URI(HERE + page.path()).resolve(new URI(named));
            if (!full.toString().startsWith(HERE + "/")) return Optional.empty();
            return Optional.of(new URI(full.toString().substring(HERE.length())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same for what names the site in full. */
    Optional<URI> ownInFull(Address page, String link) {
        return own(page, link.startsWith(site + "/") ? link.substring(site.length()) : link);
    }

    /** A link as the copy has it. */
    String written(URI own) {
        return Address.of(own)
                .map(address -> address.place() + (own.getRawFragment() == null ? "" : "#" + own.getRawFragment()))
                .orElseGet(() -> site + own);
    }
}

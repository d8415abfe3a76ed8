package org.xingyao.inspection;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of this site, taken apart.
 *
 * @param section columns, articles …; empty for the home page
 * @param name what follows it, as a slug; empty when nothing does
 * @param pair number in the anchor #qa-3; 0 without one
 */
record Address(String section, String name, int pair) {
    /** What lies below a page and answers when the page does. */
    private static final Pattern BESIDE_A_PAGE = Pattern.compile(
            "(?<=^articles/[^/]{1,200})/(?:qr\\.svg|poster\\.png)$|(?<=^series/[^/]{1,200})/booklet\\.(?:pdf|docx)$");

    private static final Pattern ANCHOR = Pattern.compile("qa-(\\d{1,5})");

    /**
     * @param href of a link in an article
     * @param slug of that article, for links within its page
     * @param site where readers reach this site
     * @return nothing for an address of another site, of mail, or for one that is none
     */
    static Optional<Address> of(String href, String slug, URI site) {
        try {
            var uri = URI.create(href);
            if (uri.isAbsolute() && !isHere(uri, site)) return Optional.empty();
            if (href.startsWith("#")) return Optional.of(new Address("articles", slug, pair(uri)));
            var path = uri.getPath().replaceAll("^/+|/+$", "");
            var parts = BESIDE_A_PAGE.matcher(path).replaceFirst("").split("/", 2);
            return Optional.of(new Address(parts[0], parts.length > 1 ? parts[1] : "", pair(uri)));
        } catch (IllegalArgumentException e) {
            // As a browser would ask for it; no page is called so.
            return href.startsWith("/") ? Optional.of(new Address("/", href, 0)) : Optional.empty();
        }
    }

    String path() {
        return "/" + section + (name.isEmpty() ? "" : "/" + name);
    }

    private static boolean isHere(URI uri, URI site) {
        return site.getScheme().equalsIgnoreCase(uri.getScheme())
                && site.getRawAuthority().equalsIgnoreCase(uri.getRawAuthority());
    }

    private static int pair(URI uri) {
        var anchor = ANCHOR.matcher(uri.getFragment() == null ? "" : uri.getFragment());
        return anchor.matches() ? Integer.parseInt(anchor.group(1)) : 0;
    }
}

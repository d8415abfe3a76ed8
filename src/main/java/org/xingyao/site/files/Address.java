package org.xingyao.site.files;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.xingyao.site.kept.Sections;

/**
 * An address of the site that becomes a file.
 *
 * @param path from the slash on, without one at the end
 * @param query as the site's own links write it, or empty
 */
record Address(String path, String query) implements Comparable<Address> {
    /** What is asked for by an address that nobody has: the error page. */
    static final Address ERROR_PAGE = new Address("/404.html", "");

    /** The fields that lead on in a list. All others narrow one, in more ways than there are articles. */
    private static final Set<String> PLACES = Set.of("before", "page");

    private static final String POSTER = "/poster.png";
    private static final String DOCUMENT = "/policies/[^/]+/file";
    private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]*";
    private static final String WELL_KNOWN = "/.well-known/";
    /** What ends so is a file already; all else is a folder with a page in it. */
    private static final String ENDING = ".*\\.(xml|json|txt|html|svg|png|jpg|jpeg|webp|gif|ico|pdf|docx|css|js)";

    private static final int LONGEST = 400;

    static Address of(String path) {
        return new Address(path, "");
    }

    /** What a link within the site leads to; empty for what does not become a file. */
    static Optional<Address> of(URI link) {
        var path = link.getRawPath();
        if (path == null || !path.startsWith("/") || path.length() > LONGEST) return Optional.empty();
        var bare = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var address = new Address(bare, link.getRawQuery() == null ? "" : link.getRawQuery());
        return address.isFile() ? Optional.of(address) : Optional.empty();
    }

    /** Reads what {@link #toString} wrote. */
    static Address parse(String text) {
        int mark = text.indexOf('?');
        return mark < 0 ? of(text) : new Address(text.substring(0, mark), text.substring(mark + 1));
    }

    private boolean isFile() {
        if (path.equals("/")) return query.isEmpty();
        var named = path.startsWith(WELL_KNOWN) ? path.substring(WELL_KNOWN.length() - 1) : path;
        if (!Arrays.stream(named.substring(1).split("/", -1)).allMatch(name -> name.matches(NAME))) return false;
        if (!Sections.isPublic(path) || path.endsWith(POSTER)) return false;
        return query.isEmpty() || Arrays.stream(query.split("&", -1)).allMatch(this::leadsOn);
    }

    /** The answers of one star are led to from its page; how else they may be narrowed is asked by a form alone. */
    private boolean leadsOn(String field) {
        var parts = field.split("=", 2);
        boolean known = PLACES.contains(parts[0]) || (path.equals("/qa") && parts[0].equals("star"));
        return known && parts.length == 2 && parts[1].matches(NAME);
    }

    /** The path under which a web server has it: the fields become folders. */
    String place() {
        if (path.matches(DOCUMENT)) return path + ".pdf";
        return query.isEmpty() ? path : path + "/" + query.replace('=', '/').replace('&', '/');
    }

    /** The name of the file, from the folder of the copy on. */
    String file() {
        var place = place().substring(1);
        if (place.isEmpty()) return "index.html";
        return place.matches(ENDING) ? place : place + "/index.html";
    }

    /** True for what never changes: the name says the bytes. */
    boolean isForEver() {
        return Set.of("assets", "media").contains(Sections.of(path));
    }

    /** True for a whole series in one file. */
    boolean isPrint() {
        return Sections.of(path).equals("series") && path.matches(".*/booklet\\.(pdf|docx)");
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }
}

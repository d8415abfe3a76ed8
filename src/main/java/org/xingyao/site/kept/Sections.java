package org.xingyao.site.kept;

import java.util.Set;

/** Parts of the site, by the first name in an address. */
public final class Sections {
    /** No pages, or such as are made for one reader. */
    private static final Set<String> NOT_PUBLIC = Set.of("desk", "api", "q", "search", "look", "preview");

    private Sections() {}

    /** @param path from the slash on; of the front page alone the section is empty */
    public static String of(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }

    /** True where every reader is shown the same, so that it may be kept or copied for all. */
    public static boolean isPublic(String path) {
        return !NOT_PUBLIC.contains(of(path));
    }
}

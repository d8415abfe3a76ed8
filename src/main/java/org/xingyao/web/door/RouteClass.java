package org.xingyao.web.door;

import java.util.regex.Pattern;

/** What kind of thing an address is, for how often it may be asked and who waits for whom. */
enum RouteClass {
    /** Files that are sent as they are, and what machines of the house ask. */
    FREE(Pattern.compile("/(assets|q)/.*")),
    LOGIN(Pattern.compile("/desk/login(/.*)?")),
    DESK(Pattern.compile("/desk(/.*)?")),
    /** Rendered anew each time, by anybody who has a link or tries to guess one. */
    PREVIEW(Pattern.compile("/preview(/.*)?")),
    SEARCH(Pattern.compile("/search|/api/v1/search")),
    API(Pattern.compile("/api(/.*)?")),
    /** Set in pages or drawn: hundreds of times the work of a page. */
    PRINT(Pattern.compile(".*/(booklet\\.(pdf|docx)|poster\\.png)")),
    PAGES(Pattern.compile(".*", Pattern.DOTALL));

    private final Pattern paths;

    RouteClass(Pattern paths) {
        this.paths = paths;
    }

    /** @param path decoded or not; what stands behind a semicolon leads to the same page and is passed over */
    static RouteClass of(String path) {
        var plain = PlainPath.of(path);
        for (var one : values()) if (one.paths.matcher(plain).matches()) return one;
        return PAGES;
    }
}

package org.xingyao.site.kept;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xingyao.reading.Look;
import org.xingyao.reading.ReadersLook;

/**
 * Which page somebody asks for, as far as pages differ by it. Only the fields that a page reads are let in: whatever else
 * stands in an address must not make another copy of the page.
 *
 * @param query as it was sent, or empty
 */
record PageKey(String path, String query, Look look) {
    /** Longer ones are no address of ours; they would only fill the memory. */
    private static final int LONGEST = 400;

    private static final Set<String> PLACE = Set.of("before");
    private static final Set<String> NONE = Set.of();

    /** The first part of an address and the fields that its pages read. */
    private static final Map<String, Set<String>> SECTIONS = Map.ofEntries(
            Map.entry("", NONE),
            Map.entry("articles", NONE),
            Map.entry("columns", PLACE),
            Map.entry("stars", PLACE),
            Map.entry("regions", PLACE),
            Map.entry("series", NONE),
            Map.entry("qa", Set.of("before", "star", "region", "body", "audience")),
            Map.entry("policies", Set.of("page")),
            Map.entry("corrections", PLACE),
            Map.entry("archive", PLACE),
            Map.entry("about", NONE),
            Map.entry("feed.xml", NONE),
            Map.entry("rss.xml", NONE),
            Map.entry("feed.json", NONE),
            Map.entry("sitemap.xml", NONE),
            Map.entry("sitemap", NONE));

    /** Empty for what is never kept: it goes on to the page itself. */
    static Optional<PageKey> of(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) return Optional.empty();
        var path = request.path();
        var query = request.query();
        if (path == null || path.length() + (query == null ? 0 : query.length()) > LONGEST) return Optional.empty();
        var fields = SECTIONS.get(Sections.of(path));
        if (fields == null || !reads(fields, query)) return Optional.empty();
        var cookie = request.getCookie(ReadersLook.COOKIE);
        var look = cookie == null ? Look.PLAIN : ReadersLook.of(cookie.getValue());
        return Optional.of(new PageKey(path, query == null ? "" : query, look));
    }

    private static boolean reads(Set<String> fields, @Nullable String query) {
        if (query == null || query.isEmpty()) return true;
        return Arrays.stream(query.split("&", -1))
                .map(field -> field.split("=", 2)[0])
                .allMatch(fields::contains);
    }
}

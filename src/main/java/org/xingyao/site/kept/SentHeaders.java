package org.xingyao.site.kept;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is said of a kept page beside its bytes. */
public final class SentHeaders {
    private static final String VARY = "Accept-Encoding, Cookie";

    private SentHeaders() {}

    /** Caches may keep a page but must ask each time; one that is as a reader likes it stays with the reader. */
    static void put(HttpServerResponse response, KeptPage page, Encoding encoding) {
        response.headers()
                .set(HttpHeaders.ETAG, page.tag(encoding))
                .set(HttpHeaders.VARY, VARY)
                .set(HttpHeaders.CACHE_CONTROL, page.isPrivate() ? "private, no-cache" : "no-cache");
        if (response.getStatusCode() == 304) return;
        response.headers().set(HttpHeaders.CONTENT_TYPE, page.type());
        if (encoding != Encoding.PLAIN) response.headers().set(HttpHeaders.CONTENT_ENCODING, encoding.word());
    }

    /**
     * Whether who asks has these bytes already.
     *
     * @param header If-None-Match as it was sent
     * @param tag with its quotation marks
     */
    public static boolean has(@Nullable String header, String tag) {
        if (header == null) return false;
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}

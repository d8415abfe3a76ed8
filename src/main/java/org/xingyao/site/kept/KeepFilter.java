package org.xingyao.site.kept;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.xingyao.reading.Look;
import org.xingyao.text.Digest;

/** Keeps a page that has been made, and sends it as it will be sent again. */
class KeepFilter {
    /** After the last that changes a page: filters of answers run from the highest number down. */
    private static final int LAST = 0;

    private static final int TAG = 22;

    private final KeptPages pages;
    private final Shows shows;
    private final CurrentVertxRequest current;

    KeepFilter(KeptPages pages, Shows shows, CurrentVertxRequest current) {
        this.pages = pages;
        this.shows = shows;
        this.current = current;
    }

    @ServerResponseFilter(priority = LAST)
    void keep(ContainerResponseContext response) {
        var context = current.getCurrent();
        var making = context == null ? null : Making.of(context);
        if (making == null || response.getStatus() != Response.Status.OK.getStatusCode()) return;
        var keys = shows.said();
        if (keys.isEmpty() || !(response.getEntity() instanceof String text)) return;
        var plain = text.getBytes(StandardCharsets.UTF_8);
        var page = new KeptPage(
                making.from(),
                making.day(),
                keys,
                type(response),
                Digest.sha256(plain).substring(0, TAG),
                !making.key().look().equals(Look.PLAIN),
                Squeeze.gzip(plain),
                null);
        pages.keep(making.key(), page);
        send(response, page, plain, Encoding.accepted(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING)));
        if (Making.has(
                context.request().getHeader(HttpHeaders.IF_NONE_MATCH), response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static void send(ContainerResponseContext response, KeptPage page, byte[] plain, Encoding accepted) {
        var encoding = accepted == Encoding.PLAIN ? Encoding.PLAIN : Encoding.GZIP;
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, page.tag(encoding));
        headers.putSingle(HttpHeaders.VARY, Making.VARY);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, Making.cacheControl(page.isPrivate()));
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, encoding.word());
        response.setEntity(encoding == Encoding.PLAIN ? plain : page.gzip());
    }

    private static String type(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type == null) throw new IllegalStateException("a page has a media type");
        return type.toString();
    }
}

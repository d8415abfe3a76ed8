package org.xingyao.site.kept;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
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
        if (context == null || response.getStatus() != Response.Status.OK.getStatusCode()) return;
        if (OwnRequests.isBegun(context)) {
            OwnRequests.tell(context, shows.said(), response.getHeaders());
            return;
        }
        var making = Making.of(context);
        if (making == null) return;
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
                Buffer.buffer(Squeeze.gzip(plain)),
                null);
        pages.keep(making.key(), page);
        send(context, response, page, plain);
    }

    private static void send(RoutingContext context, ContainerResponseContext response, KeptPage page, byte[] plain) {
        var accepted = Encoding.accepted(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        var encoding = accepted == Encoding.PLAIN ? Encoding.PLAIN : Encoding.GZIP;
        if (SentHeaders.has(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), page.tag(encoding))) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else {
            response.setEntity(encoding == Encoding.PLAIN ? plain : page.gzip().getBytes());
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, page.type());
        // Last of all: what makes the answer of a page that may also be a redirect takes the encoding away again.
        context.addHeadersEndHandler(_ -> SentHeaders.put(context.response(), page, encoding));
    }

    private static String type(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type == null) throw new IllegalStateException("a page has a media type");
        return type.withCharset(StandardCharsets.UTF_8.name()).toString();
    }
}

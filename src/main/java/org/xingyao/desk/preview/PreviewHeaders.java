package org.xingyao.desk.preview;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Whatever a link to a manuscript is answered, a refusal too: it stays in no cache, no search engine lists it, and the
 * link goes nowhere with a click.
 */
class PreviewHeaders {
    @ServerResponseFilter
    void say(UriInfo address, HttpServerRequest request, ContainerResponseContext response) {
        if (!address.getPath().startsWith("/preview/")) return;
        response.getHeaders().putSingle("Cache-Control", "no-store");
        response.getHeaders().putSingle("X-Robots-Tag", "noindex");
        // Every answer has one already, which a header of the response would only be put beside.
        request.response().putHeader("Referrer-Policy", "no-referrer");
    }
}

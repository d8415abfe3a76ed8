package org.xingyao.desk.preview;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Whatever a link to a manuscript is answered, a refusal too: it stays in no cache, no search engine lists it, and the
 * link goes nowhere with a click. By hand, since one set for every answer is another here.
 */
class PreviewHeaders {
    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith("/preview/")) return;
        var headers = response.getHeaders();
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("X-Robots-Tag", "noindex");
    }
}

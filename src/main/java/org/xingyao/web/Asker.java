package org.xingyao.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Whether what went wrong is told to a machine or shown to a person. */
@ApplicationScoped
class Asker {
    private final HttpHeaders headers;

    Asker(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * True for {@link Problems#isApi} and for a script of the desk that says so. Pages for readers are kept by their address,
     * so what else somebody asks for must not change them.
     */
    boolean isMachine(UriInfo at) {
        return Problems.isApi(at)
                || at.getPath().startsWith("/desk/")
                        && MediaType.APPLICATION_JSON.equals(headers.getHeaderString(HttpHeaders.ACCEPT));
    }
}

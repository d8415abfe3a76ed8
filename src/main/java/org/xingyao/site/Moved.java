package org.xingyao.site;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Leads a reader who came by a former address to where the page is now, at the same place of its list. */
final class Moved {
    private Moved() {}

    /** @param path of today */
    static Response to(String path, UriInfo at) {
        var query = at.getRequestUri().getRawQuery();
        return Response.status(301)
                // A browser keeps a 301 for ever otherwise, and turns in a circle when a row gets its old address back.
                .header("Cache-Control", "no-cache")
                .location(URI.create(query == null ? path : path + "?" + query))
                .build();
    }
}

package org.xingyao.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses that one part of the program could read otherwise than another. What stands behind a semicolon in a
 * path is no part of it for whoever finds the endpoint, and is for whoever asks what kind of address it is: /desk;x was
 * the desk, and no page of the desk.
 */
class PlainAddresses {
    /** A host that is none can't be put into a redirect. */
    private static final Pattern HOST = Pattern.compile("(?:[\\w.-]{1,253}|\\[[0-9a-fA-F:.]{2,45}])(?::\\d{1,5})?");

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    void check(HttpServerRequest request) {
        if (request.path().indexOf(';') >= 0) throw new NotFoundException();
        var host = request.getHeader("Host");
        if (host != null && !host.isEmpty() && !HOST.matcher(host).matches()) throw new BadRequestException();
    }
}

package org.xingyao.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.work.Outage;

/**
 * Refuses changes while there is still room: a database without any ends, and then pages end too. What the program writes by
 * itself, the index, the log and the counts of queries, has the rest.
 */
class RoomFilter {
    private final Unwritable unwritable;
    private final DiskRoom room;

    RoomFilter(Unwritable unwritable, DiskRoom room) {
        this.unwritable = unwritable;
        this.room = room;
    }

    /** Whoever signs in may do so: to see what is the matter, and to take something back. */
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION - 400)
    Optional<Response> check(ContainerRequestContext request, UriInfo at) {
        if (CsrfFilter.SAFE.contains(request.getMethod()) || isSmall(at.getPath()) || !room.isScarce())
            return Optional.empty();
        return Optional.of(unwritable.answer(at, Outage.FULL));
    }

    private static boolean isSmall(String path) {
        return path.startsWith("/desk/login") || path.equals("/look") || path.endsWith("/withdraw");
    }
}

package org.xingyao.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.xingyao.work.Outage;

/**
 * Refuses changes while there is still room: a database without any ends, and then pages end too. What the program writes by
 * itself, the index, the log and the counts of queries, has the rest.
 */
class RoomFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Unwritable unwritable;
    private final Path data;
    private final long reserve;
    private volatile long lookedAt = System.nanoTime() - 2 * LOOK_AGAIN_NANOS;
    private volatile boolean full;

    RoomFilter(
            Unwritable unwritable,
            @ConfigProperty(name = "xingyao.data") Path data,
            @ConfigProperty(name = "xingyao.disk.reserve-megabytes", defaultValue = "100") int reserveMegabytes) {
        this.unwritable = unwritable;
        this.data = data;
        this.reserve = (long) reserveMegabytes << 20;
    }

    /** Whoever signs in may do so: to see what is the matter, and to take something back. */
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION - 400)
    Optional<Response> check(ContainerRequestContext request, UriInfo at) {
        if (SAFE.contains(request.getMethod()) || isSmall(at.getPath()) || !isFull()) return Optional.empty();
        return Optional.of(unwritable.answer(at, Outage.FULL));
    }

    private static boolean isSmall(String path) {
        return path.startsWith("/desk/login") || path.equals("/look") || path.endsWith("/withdraw");
    }

    private boolean isFull() {
        long now = System.nanoTime();
        if (now - lookedAt > LOOK_AGAIN_NANOS) {
            lookedAt = now;
            full = room() < reserve;
        }
        return full;
    }

    private long room() {
        try {
            var disk = Files.getFileStore(data);
            // Some file systems of a network don't tell.
            return disk.getTotalSpace() == 0 ? Long.MAX_VALUE : disk.getUsableSpace();
        } catch (IOException e) {
            // With --db nothing need lie there; whoever can't write will hear it from the file itself.
            return Long.MAX_VALUE;
        }
    }
}

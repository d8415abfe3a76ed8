package org.xingyao.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.xingyao.work.ShortTurns;

/**
 * Somebody who asks for one page after the other. A reader's computer is another one than the site's: here, where it is the
 * same, the thread that reads must not wait for processors that the site keeps busy, or its own waiting would be measured.
 */
record Reader(List<URI> pages) {
    /** @throws IllegalStateException when a page did not come */
    Times read() {
        var times = new CompletableFuture<Times>();
        Thread.ofPlatform().name("reader").start(() -> {
            try {
                ShortTurns.here();
                var nanos = new ArrayList<Long>();
                for (var page : pages) nanos.add(nanosOf(page));
                times.complete(Times.of(nanos));
            } catch (IOException | RuntimeException e) {
                times.completeExceptionally(e);
            }
        });
        return times.join();
    }

    /** In the calling thread and over one connection that stays open, unlike a client with threads of its own. */
    private static long nanosOf(URI page) throws IOException {
        long asked = System.nanoTime();
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (var body = connection.getInputStream()) {
            if (body.readAllBytes().length == 0 || connection.getResponseCode() != 200)
                throw new IllegalStateException(page + " did not come");
        }
        return System.nanoTime() - asked;
    }
}

package org.xingyao.ops.handover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jboss.logging.Logger;
import org.xingyao.ops.directory.OwnerFile;
import org.xingyao.ops.directory.OwnerFile.Owner;

/**
 * Where the owner of a data directory takes work from commands: a port of its own on loopback, apart from the readers'.
 *
 * <p>The owner file appears when it can be called and goes at {@link #close}.
 */
public final class OwnerDesk implements AutoCloseable {
    static final String PATH = "/work";
    static final String QUESTION = "Question";
    static final String SECRET = "Secret";

    private static final Logger LOG = Logger.getLogger(OwnerDesk.class);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int LONGEST_QUESTION = 100;

    private final HttpServer server;
    private final ExecutorService threads;
    private final OwnerFile ownerFile;

    private OwnerDesk(HttpServer server, ExecutorService threads, OwnerFile ownerFile) {
        this.server = server;
        this.threads = threads;
        this.ownerFile = ownerFile;
    }

    public static OwnerDesk open(Path dataDirectory, Works works) throws IOException {
        Secret secret = Secret.random();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool(workers());
        server.setExecutor(threads);
        server.createContext(PATH, exchange -> answer(exchange, secret, new Handover(dataDirectory, works)));
        server.start();
        OwnerFile file = OwnerFile.in(dataDirectory);
        long pid = ProcessHandle.current().pid();
        file.write(new Owner(server.getAddress().getPort(), secret.text(), pid));
        return new OwnerDesk(server, threads, file);
    }

    @Override
    public void close() throws IOException {
        ownerFile.remove();
        server.stop(0);
        threads.shutdownNow();
    }

    /** The server's own threads know the JDK's classes only, and configuration is looked up by the thread's loader. */
    private static ThreadFactory workers() {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ThreadFactory plain =
                Thread.ofPlatform().daemon().name("owner-desk-", 0).factory();
        return task -> {
            Thread thread = plain.newThread(task);
            thread.setContextClassLoader(application);
            return thread;
        };
    }

    private static void answer(HttpExchange exchange, Secret secret, Handover handover) throws IOException {
        try (exchange) {
            String question = exchange.getRequestHeaders().getFirst(QUESTION);
            String offered = exchange.getRequestHeaders().getFirst(SECRET);
            if (question != null && question.length() <= LONGEST_QUESTION) {
                exchange.sendResponseHeaders(OK, 0);
                exchange.getResponseBody().write(secret.proof(question).getBytes(StandardCharsets.UTF_8));
            } else if (offered != null && secret.matches(offered)) {
                exchange.sendResponseHeaders(OK, 0);
                OutputStream out = exchange.getResponseBody();
                handover.perform(exchange.getRequestBody(), out);
            } else {
                LOG.warn("A call to the owner's desk without the right secret was refused");
                exchange.sendResponseHeaders(FORBIDDEN, -1);
            }
        }
    }
}

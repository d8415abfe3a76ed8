package org.xingyao.testsupport;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own nginx with the project's own configuration; only its places and the app's address are others. */
public final class Nginx implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Skips the test where there is no nginx; with CI=true that is a failure. */
    public static Nginx inFrontOf(URI app, Path files) throws IOException {
        var program = program();
        if (program.isEmpty() && !"true".equals(System.getenv("CI")))
            Assumptions.abort("没有 nginx：apt-get install nginx-light");
        Path place = ReadyData.emptyDirectory();
        int port = freePort();
        Path configuration = place.resolve("nginx.conf");
        Files.writeString(configuration, configuration(place, port, app, files));
        var process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "-c",
                        configuration.toString(),
                        "-p",
                        place.toString(),
                        "-g",
                        "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("out").toFile())
                .start();
        var nginx = new Nginx(process, port);
        Eventually.check("nginx answers", LIMIT, () -> {
            if (!process.isAlive()) throw new IllegalStateException(Files.readString(place.resolve("out")));
            new java.net.Socket("127.0.0.1", port).close();
            return true;
        });
        return nginx;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static String configuration(Path place, int port, URI app, Path files) throws IOException {
        var text = Files.readString(Path.of("docker/nginx.conf"));
        var user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        text = replaced(text, "user nginx;", user);
        text = replaced(text, "/run/nginx.pid", place.resolve("pid").toString());
        text = replaced(text, "resolver 127.0.0.11 valid=10s;", "");
        text = replaced(text, "server app:8080 resolve;", "server " + app.getAuthority() + ";");
        text = replaced(text, "listen 80 default_server", "listen 127.0.0.1:" + port + " default_server");
        text = replaced(text, "/var/cache/nginx/pages", place.resolve("pages").toString());
        return replaced(text, "/srv/xingyao-site", files.toString());
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) throw new IllegalStateException("docker/nginx.conf no longer says " + from);
        return text.replace(from, to);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.xingyao.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** An nginx that sends files which were compressed before, with the same words about them as the application's. */
final class Nginx implements AutoCloseable {
    private static final Set<String> ITS_OWN =
            Set.of("content-length", "content-type", "content-encoding", "etag", "connection", "date");

    private final Path root;
    private final int port;
    private final Process process;

    private Nginx(Path root, int port, Process process) {
        this.root = root;
        this.port = port;
        this.process = process;
    }

    static boolean isThere() {
        return Programs.have("nginx", "-v");
    }

    /** @param like whose headers are sent with each file */
    static Nginx start(Path folder, HttpResponse<?> like) throws IOException, InterruptedException {
        var root = Files.createDirectories(folder.resolve("files"));
        int port = freePort();
        var file = Files.writeString(folder.resolve("nginx.conf"), settings(folder, root, port, like));
        var process = new ProcessBuilder("nginx", "-c", file.toString(), "-e", folder.resolve("error.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        return new Nginx(root, port, process);
    }

    private static String settings(Path folder, Path root, int port, HttpResponse<?> like) {
        var headers = like.headers().map().entrySet().stream()
                .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(header -> "add_header " + header.getKey() + " \"" + String.join(", ", header.getValue()) + "\";")
                .collect(Collectors.joining("\n    "));
        return """
                daemon off;
                worker_processes auto;
                pid %1$s/pid;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  open_file_cache max=1000;
                  keepalive_requests 100000000;
                  default_type text/html;
                  charset utf-8;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  server {
                    listen 127.0.0.1:%2$d;
                    root %3$s;
                    gzip_static always;
                    %4$s
                  }
                }
                """.formatted(folder, port, root, headers);
    }

    /** @param compressed as the application sends it */
    URI serve(String name, byte[] compressed) throws IOException {
        Files.write(root.resolve(name + ".gz"), compressed);
        return URI.create("http://127.0.0.1:" + port + "/" + name);
    }

    /** Of its workers. */
    double processorSeconds() {
        return ProcessorTime.below(process.toHandle());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

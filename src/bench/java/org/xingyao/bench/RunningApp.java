package org.xingyao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application started as a person starts it, and how long that took. */
final class RunningApp implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("星耀已就绪：(http://\\S+?/)（");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double NANOS = 1e9;
    private static final double KIB_PER_MB = 1000_000 / 1024.0;
    private static final int OK = 200;

    private final Process process;
    private final List<String> errors = new CopyOnWriteArrayList<>();
    // As most ask; the headers of HTTP/2 have names that no file server may repeat.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final double secondsToReady;

    private RunningApp(Process process, BufferedReader output, long begun) throws IOException, InterruptedException {
        this.process = process;
        this.address = address(output);
        while (status("/q/health/ready") != OK) {
            Thread.sleep(5);
        }
        this.secondsToReady = (System.nanoTime() - begun) / NANOS;
        // Not a virtual one: reading a pipe holds the processor's thread that all virtual ones share.
        Thread.ofPlatform().daemon().start(() -> drain(output));
    }

    static RunningApp start(Path home, Path data) throws IOException, InterruptedException {
        return start(home, data, Map.of());
    }

    /**
     * @param environment settings, as the environment names them
     * @param more of the command line
     */
    static RunningApp start(Path home, Path data, Map<String, String> environment, String... more) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var command = new ArrayList<>(
                List.of(home.resolve("xingyao").toString(), "run", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // It asks for every page once a night, and beside a measurement at once.
        builder.environment().put("XINGYAO_INSPECTION_NIGHTLY", "false");
        builder.environment().putAll(environment);
        var process = builder.start();
        return new RunningApp(process, process.inputReader(), begun);
    }

    URI address() {
        return address;
    }

    /** Of the application, not of the database that it started. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** From the launcher's first line to the first UP of the health check. */
    double secondsToReady() {
        return secondsToReady;
    }

    /** Of the application alone; the database's processes are apart. */
    double residentMegabytes() throws IOException {
        Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        if (!matcher.find()) {
            throw new IOException("No resident size of process " + process.pid());
        }
        return Long.parseLong(matcher.group(1)) / KIB_PER_MB;
    }

    /** Processor time of the application alone. */
    double processorSeconds() {
        return ProcessorTime.of(process.toHandle());
    }

    /** Processor time of the application and of the database that it started. */
    double processorSecondsWithDatabase() {
        return processorSeconds() + ProcessorTime.below(process.toHandle());
    }

    /** Waits until what is done in the background is done: a second in which less than a thirtieth of a processor is taken. */
    void waitUntilQuiet() throws InterruptedException {
        double before = processorSecondsWithDatabase();
        while (true) {
            Thread.sleep(1000);
            double now = processorSecondsWithDatabase();
            if (now - before <= 0.03) return;
            before = now;
        }
    }

    int status(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    /** A page as it is sent to a browser that takes gzip. */
    HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept-Encoding", "gzip").build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
        client.close();
    }

    /** What it called an error since the start, a line each. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** A full pipe would stop the application. */
    private void drain(BufferedReader output) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine())
                if (line.contains(" ERROR ")) errors.add(line);
        } catch (IOException e) {
            // The application ended, and its pipe with it.
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).build();
    }

    private static URI address(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IOException("The application did not become ready:\n" + said);
    }
}

package org.xingyao.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application in a process of its own, as a person starts it. */
public final class AppProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Pattern READY = Pattern.compile("星耀已就绪：(http://\\S+?/)（");

    private final Process process;
    private final Path out;
    private final Path err;

    private AppProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Path packagedJar() {
        return Path.of(System.getProperty("xingyao.jar", "target/quarkus-app/quarkus-run.jar"))
                .toAbsolutePath();
    }

    /** How a process is started; each step gives a new description. */
    public record Start(List<String> prefix, Path jar, Map<String, String> environment, List<String> options) {
        /** In a process group of its own, so that a signal to the group meets only it. */
        public static Start plain() {
            // A shell that runs the tests in the background has its children ignore INT; a person's terminal does not.
            List<String> prefix = List.of("setsid", "env", "--default-signal=INT");
            return new Start(prefix, packagedJar(), Map.of(), List.of());
        }

        public Start option(String option) {
            return new Start(prefix, jar, environment, List.of(option));
        }

        public Start environment(String name, String value) {
            return new Start(prefix, jar, Map.of(name, value), options);
        }

        public Start as(List<String> more, Path copiedJar) {
            List<String> all = new ArrayList<>(prefix);
            all.addAll(more);
            return new Start(all, copiedJar, environment, options);
        }

        public AppProcess start(String... arguments) throws IOException {
            List<String> command = new ArrayList<>(prefix);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
            command.addAll(AotCache.options(jar));
            command.addAll(options);
            command.addAll(List.of("-jar", jar.toString()));
            command.addAll(List.of(arguments));
            Path spoken = ReadyData.emptyDirectory();
            Path out = spoken.resolve("out");
            Path err = spoken.resolve("err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("XINGYAO_"));
            // Loading the model takes longer than most of these processes live; a test about vectors says "true".
            builder.environment().put("XINGYAO_SEARCH_VECTORS", "false");
            builder.environment().putAll(environment);
            return new AppProcess(builder.start(), out, err);
        }
    }

    /** Serving on a free port, ready. */
    public static AppProcess serving(Path data, String... more) throws IOException {
        return serving(Start.plain(), data, more);
    }

    public static AppProcess serving(Start start, Path data, String... more) throws IOException {
        return serving(start, 0, data, more);
    }

    /** On a port of one's own choice, as after a restart; 0 takes a free one. */
    public static AppProcess serving(Start start, int port, Path data, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--port", Integer.toString(port), "--data", data.toString()));
        arguments.addAll(List.of(more));
        AppProcess app = start.start(arguments.toArray(String[]::new));
        try {
            Eventually.check("the application is ready", LIMIT, app::isReadyOrOver);
            app.address();
            return app;
        } catch (AssertionError | IllegalStateException e) {
            app.close();
            throw new AssertionError(app.output() + app.errors(), e);
        }
    }

    /** Runs one command to its end. */
    public static AppProcess done(Start start, String... arguments) throws IOException, InterruptedException {
        AppProcess app = start.start(arguments);
        app.exitCode();
        return app;
    }

    /** Runs until it comes to a named place and halts there, as a kill -9 would have it. */
    public static AppProcess haltedAt(String place, Path data) throws IOException, InterruptedException {
        return done(
                Start.plain().option("-Dxingyao.halt-at=" + place), "run", "--port", "0", "--data", data.toString());
    }

    public String address() throws IOException {
        Matcher matcher = READY.matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("The application ended before it was ready");
        }
        return matcher.group(1);
    }

    public int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address()).resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    public String output() throws IOException {
        return Files.readString(out);
    }

    public String errors() throws IOException {
        return Files.readString(err);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public void killHard() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As the terminal's Ctrl-C does: to every process of the group. */
    public void signalGroup(String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " -" + pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    public int exitCode() throws IOException, InterruptedException {
        return exitCode(LIMIT);
    }

    private int exitCode(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("The process did not end: " + output() + errors());
        }
        return process.exitValue();
    }

    /** Ends it in good order if it still runs. */
    @Override
    public void close() throws IOException {
        try {
            process.destroy();
            exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it in good order, which may take so long. */
    void close(Duration limit) throws IOException, InterruptedException {
        process.destroy();
        exitCode(limit);
    }

    private boolean isReadyOrOver() throws IOException {
        return !process.isAlive() || READY.matcher(output()).find();
    }
}

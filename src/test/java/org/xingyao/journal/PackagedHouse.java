package org.xingyao.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xingyao.testsupport.AppProcess;
import org.xingyao.testsupport.AppProcess.Start;
import org.xingyao.testsupport.FormBrowser;

/** The packaged application with the content that it brings, on a data directory of its own. */
public final class PackagedHouse implements House, AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("xy_[A-Za-z0-9]+");
    private static final Pattern PASSWORD = Pattern.compile("一次性口令：([^（\\s]+)");

    private final Path data;
    private final Start start;
    private AppProcess app;

    /** @param start to which the content is added */
    public PackagedHouse(Path data, Start start) throws IOException {
        this.data = data;
        this.start = start.option("-Dxingyao.home=" + Path.of("").toAbsolutePath());
        this.app = AppProcess.serving(this.start, data);
    }

    @Override
    public void startAgain() throws IOException {
        app = AppProcess.serving(start, data);
    }

    @Override
    public String address() throws IOException {
        return app.address();
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.of(app.pid()).orElseThrow();
    }

    @Override
    public Path data() {
        return data;
    }

    @Override
    public Said command(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var done = AppProcess.done(Start.plain(), all.toArray(String[]::new));
        return new Said(done.exitCode(), done.output() + done.errors());
    }

    public String token(String role) throws IOException, InterruptedException {
        return found(TOKEN, command("token", "add", "machine", "--role", role), 0);
    }

    /** Opens an account. */
    public FormBrowser person(String name, String role) throws IOException, InterruptedException {
        var password = found(PASSWORD, command("user", "add", name, "--role", role), 1);
        return FormBrowser.signedIn(address(), name, password);
    }

    private static String found(Pattern pattern, Said said, int group) {
        var found = pattern.matcher(said.text());
        if (!found.find()) throw new AssertionError(said.text());
        return found.group(group);
    }

    @Override
    public void close() throws IOException {
        app.close();
    }
}

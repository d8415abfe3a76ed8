package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Commands of the launcher for one data directory. */
record Commands(Path home, Path data) {
    private static final Pattern PASSWORD = Pattern.compile("一次性口令：([^（\\s]+)");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24,}");

    /** Starts one; what it says on both streams comes on one, and has to be read. */
    Process start(String... words) throws IOException {
        var all = new ArrayList<String>(List.of(home.resolve("xingyao").toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }

    /** Runs one to its end. */
    String run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException(String.join(" ", words) + ":\n" + said);
        return said;
    }

    /** An account with this password. */
    void addUser(String name, String role, String password) throws IOException, InterruptedException {
        var process = start("user", "add", name, "--role", role, "--password-stdin");
        try (var in = process.outputWriter()) {
            in.write(password + "\n");
        }
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException("user add " + name + ":\n" + said);
    }

    /**
     * Opens an account.
     *
     * @return its one-time password
     */
    String passwordOfNew(String name, String role) throws IOException, InterruptedException {
        var said = run("user", "add", name, "--role", role);
        var password = PASSWORD.matcher(said);
        if (!password.find()) throw new IOException("No password in: " + said);
        return password.group(1);
    }

    /** A token of the role that creates and publishes. */
    String importerToken() throws IOException, InterruptedException {
        var said = run("token", "add", "bench", "--role", "importer");
        var token = TOKEN.matcher(said);
        if (!token.find()) throw new IOException("No token in: " + said);
        return token.group();
    }
}

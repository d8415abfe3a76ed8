package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The program's commands, for one data directory, as a person types them. */
record Commands(Path home, Path data) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24,}");

    Process start(String... words) throws IOException {
        var all = new ArrayList<String>(List.of(home.resolve("xingyao").toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }

    /** A new one that may publish. */
    String token() throws IOException {
        var said = new String(start("token", "add", "bench", "--role", "importer").getInputStream().readAllBytes());
        var token = TOKEN.matcher(said);
        if (!token.find()) throw new IOException("No token in: " + said);
        return token.group();
    }
}

package org.xingyao.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator wrk, which takes little of the processor that it shares with what it measures. */
final class Wrk {
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in ([0-9.]+)(ms|s|m),");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s|m)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx|Socket errors: .*");

    private Wrk() {}

    /**
     * @param requests answered
     * @param p99 milliseconds
     */
    record Result(long requests, double seconds, double p99) {
        double perSecond() {
            return requests / seconds;
        }
    }

    static boolean isThere() {
        return Programs.have("wrk", "--version");
    }

    /** Asks for one address as a browser that takes gzip, with so many connections at once. */
    static Result run(URI address, int atOnce, int seconds) throws IOException, InterruptedException {
        return result(start(List.of(), address, atOnce, seconds));
    }

    /** Begins to ask for one address after the other; {@link #result} waits for the end. */
    static Process start(List<URI> addresses, int atOnce, int seconds, Path folder) throws IOException {
        var list = Files.write(folder.resolve("addresses.txt"), addresses.stream().map(URI::toString).toList());
        var script = Files.writeString(folder.resolve("addresses.lua"), """
                local addresses, next = {}, 0
                for line in io.lines("%s") do addresses[#addresses + 1] = line end
                request = function()
                  next = next %% #addresses + 1
                  return wrk.format("GET", addresses[next])
                end
                """.formatted(list));
        return start(List.of("-s", script.toString()), addresses.getFirst(), atOnce, seconds);
    }

    private static Process start(List<String> options, URI address, int atOnce, int seconds) throws IOException {
        var command = new ArrayList<>(List.of("wrk", "-t1", "-c" + atOnce, "-d" + seconds + "s", "--latency", "-H", "Accept-Encoding: gzip"));
        command.addAll(options);
        command.add(address.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** @throws IOException when anything but a 2xx came */
    static Result result(Process process) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes());
        var count = COUNT.matcher(said);
        var p99 = P99.matcher(said);
        if (process.waitFor() != 0 || !count.find() || !p99.find() || FAILED.matcher(said).find())
            throw new IOException("wrk:\n" + said);
        return new Result(
                Long.parseLong(count.group(1)),
                milliseconds(count.group(2), count.group(3)) / 1000,
                milliseconds(p99.group(1), p99.group(2)));
    }

    private static double milliseconds(String number, String unit) {
        double factor =
                switch (unit) {
                    case "us" -> 0.001;
                    case "ms" -> 1;
                    case "s" -> 1000;
                    default -> 60_000;
                };
        return Double.parseDouble(number) * factor;
    }
}

package org.xingyao.ops.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** Processes that serve one cluster's files, seen from outside as the operating system shows them. */
record Postmaster(Path data) {
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE = Duration.ofSeconds(20);

    /** Ends what a killed application left behind, and clears a pid file that names a stranger. */
    void stopOrphan() throws IOException, InterruptedException {
        OptionalLong pid = recordedPid();
        if (pid.isEmpty()) {
            return;
        }
        if (isOurs(pid.getAsLong())) {
            stop(pid.getAsLong());
        } else if (ProcessHandle.of(pid.getAsLong()).isPresent()) {
            // We hold the directory's lock, so whoever bears this number now, it is not a server of ours.
            Files.deleteIfExists(pidFile());
        }
    }

    /** Ends clients and writes a checkpoint; if that hangs, ends at once, and the next start recovers from the log. */
    void stop(long pid) throws IOException, InterruptedException {
        signal("INT", pid);
        if (!Waiting.until(FAST, () -> !isOurs(pid))) {
            signal("QUIT", pid);
            Waiting.until(IMMEDIATE, () -> !isOurs(pid));
        }
    }

    /** Whether this process is a PostgreSQL that runs on our files; a zombie is not, since it has no command line. */
    boolean isOurs(long pid) {
        try {
            List<String> command = List.of(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .split("\0"));
            return command.getFirst().endsWith("/postgres")
                    && (command.contains(data.toString()) || isWorkingDirectoryOf(pid));
        } catch (IOException e) {
            return false;
        }
    }

    /** The command line names the old place when the directory was moved under a running server. */
    private boolean isWorkingDirectoryOf(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }

    private OptionalLong recordedPid() throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NoSuchFileException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** Java itself can send TERM and KILL only. */
    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

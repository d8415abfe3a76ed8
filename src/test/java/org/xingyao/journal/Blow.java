package org.xingyao.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.xingyao.testsupport.PostgresFiles;

/** What is killed, each by kill -9. */
public enum Blow {
    APPLICATION("应用"),
    DATABASE("数据库"),
    BACKEND("数据库的一个连接"),
    BOTH("应用和数据库");

    private final String label;

    Blow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the program must be started again by hand. */
    boolean endsApplication() {
        return this == APPLICATION || this == BOTH;
    }

    void strike(House house, Random random) throws IOException, InterruptedException {
        if (this != APPLICATION) postgres(house, random).ifPresent(ProcessHandle::destroyForcibly);
        if (!endsApplication()) return;
        house.process().destroyForcibly();
        house.process().onExit().join();
    }

    private java.util.Optional<ProcessHandle> postgres(House house, Random random) throws IOException {
        var postmaster = ProcessHandle.of(new PostgresFiles(house.data()).pid());
        if (this != BACKEND) return postmaster;
        var backends = postmaster.stream()
                .flatMap(ProcessHandle::children)
                .filter(Blow::isBackend)
                .toList();
        return backends.isEmpty() ? postmaster : java.util.Optional.of(backends.get(random.nextInt(backends.size())));
    }

    /** PostgreSQL writes there whom a process serves. */
    private static boolean isBackend(ProcessHandle process) {
        try {
            var title = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
            return title.startsWith("postgres: xingyao ");
        } catch (IOException e) {
            return false;
        }
    }
}

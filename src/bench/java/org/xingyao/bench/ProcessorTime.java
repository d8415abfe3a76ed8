package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time that processes have taken, as the kernel counts it: in hundredths of a second. */
final class ProcessorTime {
    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN = 2;

    private ProcessorTime() {}

    /** Seconds of one process, in all its threads. */
    static double of(ProcessHandle process) {
        return seconds(process.pid(), false);
    }

    /** Seconds of all that a process has started and of what those started, those that have ended included. */
    static double below(ProcessHandle process) {
        return process.descendants().mapToDouble(each -> seconds(each.pid(), true)).sum();
    }

    /** 0 when it has just ended; its parent then counts it. */
    private static double seconds(long pid, boolean withEnded) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // After the name, which may hold anything.
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            var counted = withEnded
                    ? Stream.of(USER, SYSTEM, USER + ENDED_CHILDREN, SYSTEM + ENDED_CHILDREN)
                    : Stream.of(USER, SYSTEM);
            return counted.mapToLong(place -> Long.parseLong(fields[place])).sum() / TICKS;
        } catch (IOException e) {
            return 0;
        }
    }
}

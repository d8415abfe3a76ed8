package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ahead-of-time cache for the many short processes of a whole run of the tests: a start takes half as long. Making it
 * takes longer than a few starts do, so it is only made when {@code -Dxingyao.aot=true} says that all tests are to run.
 */
final class AotCache {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static @Nullable List<String> options;

    private AotCache() {}

    /** What a process of the packaged application adds to its command; nothing for a copy of it elsewhere. */
    static synchronized List<String> options(Path jar) throws IOException {
        if (!Boolean.getBoolean("xingyao.aot") || !jar.equals(AppProcess.packagedJar())) return List.of();
        if (options == null) {
            // Only then: the process that makes it asks here too.
            options = List.of();
            options = made(jar);
        }
        return options;
    }

    private static List<String> made(Path jar) throws IOException {
        var cache = ReadyData.emptyDirectory().resolve("tests.aot");
        try {
            var start = AppProcess.Start.plain().option("-XX:AOTCacheOutput=" + cache);
            var data = ReadyData.copy();
            // It is written when the process ends in good order.
            AppProcess.serving(start, data).close(LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        // Whatever went wrong costs time only.
        if (!Files.exists(cache)) return List.of();
        return List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=error:stderr");
    }
}

package org.xingyao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** A data directory for one benchmark, gone afterwards. */
record ScratchDirectory(Path top) implements AutoCloseable {
    static ScratchDirectory create() throws IOException {
        Path top = Files.createTempDirectory("xingyao-bench");
        // PostgreSQL may have to run as another user than root.
        Files.setPosixFilePermissions(top, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ScratchDirectory(top);
    }

    Path data() {
        return top.resolve("data");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(top)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

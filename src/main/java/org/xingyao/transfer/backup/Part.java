package org.xingyao.transfer.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** A file that is being made beside its place, for its owner alone: it gets its name when it is whole, or goes. */
final class Part implements AutoCloseable {
    static final String END = ".part";

    private final Path target;
    private final Path path;

    Part(Path target) throws IOException {
        this.target = target;
        path = target.resolveSibling("." + target.getFileName() + END);
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    Path path() {
        return path;
    }

    /** An earlier file of that name is replaced. */
    void publish() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(Objects.requireNonNull(target.getParent()), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

package org.xingyao.ops.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the owner of a data directory answers commands, and the secret that proves a caller may read this file. */
public record OwnerFile(Path file) {
    /** The owner's loopback port, the secret of this one run, and its process id. */
    public record Owner(int port, String secret, long pid) {
        @Override
        public String toString() {
            return "Owner[port=%d, pid=%d]".formatted(port, pid);
        }
    }

    public static OwnerFile in(Path dataDirectory) {
        return new OwnerFile(dataDirectory.resolve("owner"));
    }

    public void write(Owner owner) throws IOException {
        PrivateFile.write(file, "%d%n%s%n%d%n".formatted(owner.port(), owner.secret(), owner.pid()));
    }

    /** Empty when there is none or it is not one of ours; whether that owner still lives only a call can tell. */
    public Optional<Owner> read() throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() == 3
                    ? Optional.of(new Owner(Integer.parseInt(lines.get(0)), lines.get(1), Long.parseLong(lines.get(2))))
                    : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}

package org.xingyao.ops.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** The name of a file inside a directory, as it travels; a name that leads out of the directory is refused. */
record RelativePath(String name) {
    static RelativePath of(Path root, Path file) {
        return new RelativePath(root.relativize(file).toString().replace('\\', '/'));
    }

    /** The place of the file below the root, its parent directories made. */
    Path below(Path root) throws IOException {
        Path top = root.toRealPath();
        Path place = top.resolve(parsed()).normalize();
        if (parsed().isAbsolute() || !place.startsWith(top) || place.equals(top) || name.contains("\\")) {
            throw new IOException("A file name leads out of its directory: " + name);
        }
        Path parent = Objects.requireNonNull(place.getParent());
        Files.createDirectories(parent);
        // A link below the root could lead out although the name does not.
        if (!parent.toRealPath().startsWith(top) || Files.isSymbolicLink(place)) {
            throw new IOException("A file name leads out of its directory through a link: " + name);
        }
        return place;
    }

    private Path parsed() throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("A file name is none: " + name, e);
        }
    }
}

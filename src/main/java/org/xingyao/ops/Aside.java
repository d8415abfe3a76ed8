package org.xingyao.ops;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.xingyao.halt.Halt;
import org.xingyao.ops.directory.Tree;

/** A folder beside a file that is still being made: the file gets its place when it is whole, or never. */
record Aside(Path folder) implements AutoCloseable {
    private static final String NAME = ".xingyao" + Tree.ASIDE;

    /** Whoever may pass through the folder may read what is in it, so it is made for its owner alone. */
    static Aside beside(Path target) throws IOException {
        Path parent = Objects.requireNonNull(target.getParent());
        deleteLeftovers(parent);
        Path folder = parent.resolve(NAME + ProcessHandle.current().pid());
        Tree.delete(folder);
        return new Aside(Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
    }

    void publish(String name, Path target) throws IOException {
        Path file = folder.resolve(name);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Halt.at("backup-before-rename");
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        Tree.sync(Objects.requireNonNull(target.getParent()));
    }

    @Override
    public void close() throws IOException {
        Tree.delete(folder);
    }

    /** What killed predecessors left; one that lives is still at work. */
    private static void deleteLeftovers(Path parent) throws IOException {
        for (Path child : Tree.children(parent)) {
            String name = child.getFileName().toString();
            if (name.matches("\\Q" + NAME + "\\E\\d+") && !lives(name.substring(NAME.length()))) {
                Tree.delete(child);
            }
        }
    }

    private static boolean lives(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}

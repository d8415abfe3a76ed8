package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.xingyao.ops.directory.DataDirectory;
import org.xingyao.ops.directory.Tree;
import org.xingyao.ops.postgres.PrivatePostgres;

/** Data directories with a database already created: made once, then copied, since initdb costs more than most tests. */
public final class ReadyData {
    private static @Nullable Path template;

    private ReadyData() {}

    /** A new empty directory that every user may pass through, as PostgreSQL's stand-in for root must. */
    public static Path emptyDirectory() throws IOException {
        Path directory = Files.createTempDirectory("xingyao-it");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        deleteAtExit(directory);
        return directory.toRealPath();
    }

    public static synchronized Path copy() throws IOException, InterruptedException {
        if (template == null) {
            Path made = emptyDirectory().resolve("data");
            try (DataDirectory directory = DataDirectory.own(made);
                    PrivatePostgres server = PrivatePostgres.start(directory, _ -> {})) {
                server.password();
            }
            template = made;
        }
        Path data = emptyDirectory().resolve("data");
        copy(template, data);
        return data;
    }

    /** By cp, which keeps modes and links and shares the blocks where the file system can. */
    public static void copy(Path from, Path to) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("cp", "-a", "--reflink=auto", from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("cp ended with " + exit);
        }
    }

    private static void deleteAtExit(Path directory) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            try {
                Tree.delete(directory);
            } catch (IOException e) {
                System.err.println("Left behind: " + directory);
            }
        }));
    }
}

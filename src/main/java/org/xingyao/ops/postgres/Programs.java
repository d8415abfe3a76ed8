package org.xingyao.ops.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.xingyao.halt.Halt;
import org.xingyao.ops.directory.Refusal;
import org.xingyao.ops.directory.Tree;

/** PostgreSQL's programs, unpacked from the class path once per version. */
record Programs(Path home) {
    /** The release of the jar in pom.xml (a test compares); a new one is unpacked beside the old. */
    static final String VERSION = "18.6.0";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    private static final String NAME = "programs-";
    private static final int EXECUTABLE = 0111;
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "/postgres-linux-x86_64.txz", "aarch64", "/postgres-linux-arm_64.txz");

    static Programs in(Path parent, Consumer<String> progress) throws IOException {
        String machine = System.getProperty("os.arch");
        Path home = parent.resolve(NAME + VERSION + "-" + machine);
        if (!Files.isDirectory(home)) {
            progress.accept("正在解开自带的 PostgreSQL %s（只在第一次）……".formatted(VERSION));
            Path aside = readableDirectory(parent.resolve(home.getFileName() + Tree.ASIDE + machine));
            unpack(machine, aside);
            Halt.at("unpack-before-rename");
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Programs(home);
    }

    String initdb() {
        return home.resolve("bin/initdb").toString();
    }

    String postgres() {
        return home.resolve("bin/postgres").toString();
    }

    /** Earlier versions are of no use once this one runs. */
    void deleteOthers() throws IOException {
        for (Path child : Tree.children(home.resolveSibling("."))) {
            String name = child.getFileName().toString();
            if (name.startsWith(NAME) && !name.equals(home.getFileName().toString())) {
                Tree.delete(child);
            }
        }
    }

    private static void unpack(String machine, Path target) throws IOException {
        String archive = ARCHIVES.get(machine);
        try (InputStream packed = archive == null ? null : Programs.class.getResourceAsStream(archive)) {
            if (packed == null || !System.getProperty("os.name").equals("Linux")) {
                throw new Refusal("本机（%s）没有自带的 PostgreSQL 可用，请用 --db 指定一个现有的数据库。".formatted(machine));
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(entry, tar, target);
                }
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            readableDirectory(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            readableDirectory(Objects.requireNonNull(path.getParent()));
            Files.copy(content, path);
            boolean program = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Whatever the umask: the server may run as another user than the one who unpacks. */
    private static Path readableDirectory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return path;
    }
}

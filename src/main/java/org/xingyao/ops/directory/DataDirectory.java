package org.xingyao.ops.directory;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that one installation keeps, owned by this process from {@link #own} until {@link #close} or its death. */
public final class DataDirectory implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Creates the directory if it is missing and takes its lock; a second owner is refused. */
    public static DataDirectory own(Path path) {
        try {
            Path root = created(path);
            FileChannel channel =
                    FileChannel.open(root.resolve(LOCK), Set.of(CREATE, READ, WRITE), PrivateFile.OWNER_ONLY);
            if (lock(channel) == null) {
                channel.close();
                throw new InUse(root, holder(root));
            }
            sign(channel);
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new Refusal("数据目录 %s 不能写入，请改正它的权限，或用 --data 指定别的目录。".formatted(path), e);
        }
    }

    public Path root() {
        return root;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public OwnerFile ownerFile() {
        return OwnerFile.in(root);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static Path created(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return path.toRealPath();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The owner file comes only when the owner can be called; until then the lock itself says who holds it. */
    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
    }

    private static String holder(Path root) throws IOException {
        String pid = Files.readString(root.resolve(LOCK)).strip();
        return pid.isEmpty() ? "（未知）" : pid;
    }

    /** Another process owns the directory; it may be about to answer commands, or to end. */
    public static final class InUse extends Refusal {
        InUse(Path root, String holder) {
            super("数据目录 %s 正由进程 %s 使用，请先停掉它，或用 --data 指定别的目录。".formatted(root, holder));
        }
    }
}

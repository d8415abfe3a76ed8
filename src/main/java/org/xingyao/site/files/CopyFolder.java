package org.xingyao.site.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.xingyao.site.kept.Squeeze;

/**
 * The folder of a copy, held by this run until {@link #close}. What is under way lies in a hidden folder of it and gets its
 * name when it is whole; a file that is not in the register, nor in the list of those begun since, is somebody else's.
 */
final class CopyFolder implements AutoCloseable {
    private static final String GZIP = ".gz";
    private static final String TEXT = ".*\\.(html|xml|json|txt|svg|css|js)";
    /** Below this a reader gains nothing: it fits one packet either way. */
    private static final int WORTH_GZIP = 1000;

    private final Path root;
    private final Path room;
    private final FileChannel begun;
    private final Set<String> own = ConcurrentHashMap.newKeySet();
    private final AtomicLong parts = new AtomicLong();

    private CopyFolder(Path root, Path room, FileChannel begun) {
        this.root = root;
        this.room = room;
        this.begun = begun;
    }

    /** Takes the folder over; the caller has seen that it is ours or empty. */
    static CopyFolder of(Path root) throws IOException {
        var room = Files.createDirectories(root.resolve(CopyPlace.ROOM));
        var begun = FileChannel.open(
                room.resolve(CopyPlace.BEGUN),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        CopyPlace.lock(begun, root);
        var folder = new CopyFolder(root, room, begun);
        // What a run that was cut short has begun, with or without its last line.
        Files.readString(room.resolve(CopyPlace.BEGUN)).lines().forEach(folder.own::add);
        begun.position(begun.size());
        try (var leftovers = Files.newDirectoryStream(room, "part-*")) {
            for (var part : leftovers) Files.delete(part);
        }
        return folder;
    }

    Register register() throws IOException {
        var file = room.resolve(CopyPlace.REGISTER);
        var register = Files.exists(file) ? Register.read(file) : Register.EMPTY;
        register.pages().values().forEach(page -> own.add(page.file()));
        return register;
    }

    /** Files that are ours, whole or not. */
    Set<String> own() {
        return Set.copyOf(own);
    }

    /** True while the file is there as it was written; a machine that lost its power may have cut it. */
    boolean holds(Copied page) {
        try {
            return Files.size(root.resolve(page.file())) == page.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException when somebody else's file has the name */
    void write(String file, byte[] bytes) throws IOException {
        var place = root.resolve(file);
        var gzip = root.resolve(file + GZIP);
        if (own.add(file)) begin(file, place, gzip);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        // The smaller form first: a server that looks for it must not find the one of another page.
        if (file.matches(TEXT) && bytes.length >= WORTH_GZIP) put(Squeeze.gzip(bytes), gzip);
        else Files.deleteIfExists(gzip);
        put(bytes, place);
    }

    private void begin(String file, Path place, Path gzip) throws IOException {
        for (var one : new Path[] {place, gzip}) {
            if (Files.exists(one, LinkOption.NOFOLLOW_LINKS)) {
                own.remove(file);
                throw new java.nio.file.FileAlreadyExistsException(one.toString());
            }
        }
        synchronized (begun) {
            begun.write(StandardCharsets.UTF_8.encode(file + "\n"));
        }
    }

    private void put(byte[] bytes, Path place) throws IOException {
        var part = room.resolve("part-" + parts.incrementAndGet());
        Files.write(part, bytes);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** With the folders that are empty then. */
    void remove(String file) throws IOException {
        var place = root.resolve(file);
        Files.deleteIfExists(root.resolve(file + GZIP));
        Files.deleteIfExists(place);
        own.remove(file);
        for (var folder = place.getParent();
                folder != null && !folder.equals(root) && isEmpty(folder);
                folder = folder.getParent()) Files.delete(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    /** From now on the register says what is ours. */
    void finish(Register register) throws IOException {
        var part = room.resolve("part-register");
        register.write(part);
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, room.resolve(CopyPlace.REGISTER), StandardCopyOption.ATOMIC_MOVE);
        begun.truncate(0);
    }

    @Override
    public void close() throws IOException {
        begun.close();
    }
}

package org.xingyao.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A disk of its own in memory, so small that it can be filled, and which can be made read-only. Needs root. */
public final class SmallDisk implements AutoCloseable {
    private static final byte[] PIECE = new byte[1 << 20];

    private final Path top;

    private SmallDisk(Path top) {
        this.top = top;
    }

    public static boolean isPossible() throws IOException, InterruptedException {
        var place = ReadyData.emptyDirectory();
        return mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", place.toString()) == 0 && unmount(place) == 0;
    }

    public static SmallDisk of(int megabytes) throws IOException, InterruptedException {
        var place = ReadyData.emptyDirectory();
        // As wide open as a folder of ours: PostgreSQL must not run as root.
        if (mount("-t", "tmpfs", "-o", "mode=755,size=" + megabytes + "m", "tmpfs", place.toString()) != 0)
            throw new IOException("no tmpfs at " + place);
        return new SmallDisk(place);
    }

    public Path top() {
        return top;
    }

    /** @param megabytes that are left */
    public void fillUpTo(int megabytes) throws IOException {
        try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(top).getUsableSpace() > (long) megabytes << 20) out.write(PIECE);
        }
    }

    /** To the last byte. */
    public void fill() throws IOException {
        try (var out = Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) out.write(PIECE);
        } catch (IOException e) {
            if (Files.getFileStore(top).getUsableSpace() > 0) throw e;
        }
    }

    public void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    /** By a second mount over the first: that one can't be changed while somebody has a file open to write. */
    public void makeReadOnly() throws IOException, InterruptedException {
        if (mount("--bind", top.toString(), top.toString()) != 0 || mount("-o", "remount,bind,ro", top.toString()) != 0)
            throw new IOException(top + " can't be made read-only");
    }

    public void makeWritable() throws IOException, InterruptedException {
        if (unmount(top) != 0) throw new IOException(top + " is in use");
    }

    private Path ballast() {
        return top.resolve("ballast");
    }

    private static int mount(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).start().waitFor();
    }

    private static int unmount(Path place) throws IOException, InterruptedException {
        return new ProcessBuilder("umount", "--lazy", place.toString()).start().waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            unmount(top);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.xingyao.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.xingyao.text.Invalid;

/** Keeps files in a folder, 256 subfolders by the first two digits of the name. */
@ApplicationScoped
class FolderMediaStore implements MediaStore {
    private final Path folder;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    FolderMediaStore(MediaConfig config) {
        folder = config.folder();
    }

    @Override
    public Picture put(Path file) throws IOException {
        if (Files.size(file) > Picture.MAX_BYTES) throw new Invalid("file", "图片超过 20 MB，请压缩后再用");
        // A picture of 20 MB takes twice that while it is cleaned: one at a time, whoever else comes waits.
        oneAtATime.lock();
        try {
            return store(Cleaning.clean(Files.readAllBytes(file)));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Picture store(byte[] bytes) throws IOException {
        var picture = Picture.examine(bytes);
        var target = place(picture.name());
        if (!Files.exists(target)) write(target, bytes);
        return picture;
    }

    @Override
    public Document putDocument(Path file) throws IOException {
        if (Files.size(file) > Document.MAX_BYTES) throw new Invalid("file", "文件超过 20 MB，请压缩后再用");
        var bytes = Files.readAllBytes(file);
        var document = Document.examine(bytes);
        var target = place(document.name());
        if (!Files.exists(target)) write(target, bytes);
        return document;
    }

    @Override
    public void keep(String name, byte[] bytes) throws IOException {
        if (!StoredName.isOf(name, bytes)) throw new IOException("Not the bytes of " + name);
        write(place(name), bytes);
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        if (!StoredName.is(name) || !Files.exists(place(name))) return Optional.empty();
        return Optional.of(Files.newInputStream(place(name)));
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Aside, forced, then renamed: a crash leaves either no file or the whole file. */
    private static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.getParent());
        var aside = Files.createTempFile(target.getParent(), "incoming", ".part");
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}

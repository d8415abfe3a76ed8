package org.xingyao.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files live. A file's name is its SHA-256 and its ending, so equal files are stored once and a stored file is
 * never changed. Safe for many threads.
 */
public interface MediaStore {
    /**
     * Stores a picture and forces it to disk before it answers. What its file told beside the picture (when and where it
     * was taken, by which camera, with which words) is taken out first, and a photo that lay on its side is turned.
     *
     * @return what was learned of it, its name included
     * @throws org.xingyao.text.Invalid when it is no picture we can show
     */
    Picture put(Path file) throws IOException;

    /**
     * Stores a PDF as it is, and forces it to disk before it answers.
     *
     * @throws org.xingyao.text.Invalid when it is no PDF
     */
    Document putDocument(Path file) throws IOException;

    /**
     * Stores bytes under the name they had in another store, and forces them to disk. A file of that name is replaced, so
     * a damaged one is mended.
     *
     * @throws IOException when it is not the name that the bytes give
     */
    void keep(String name, byte[] bytes) throws IOException;

    /** True for a text that can be the name of a stored file. */
    static boolean isName(String text) {
        return StoredName.is(text);
    }

    /** All bytes of a stored file; nothing when there is none of that name or it is not what its name says. */
    default Optional<byte[]> read(String name) throws IOException {
        try (var in = open(name).orElseGet(InputStream::nullInputStream)) {
            // A store holds no larger one; a file that has grown beyond is damaged.
            var bytes = in.readNBytes((int) Picture.MAX_BYTES + 1);
            return StoredName.isOf(name, bytes) ? Optional.of(bytes) : Optional.empty();
        }
    }

    /** The stored file, or nothing when there is none of that name. */
    Optional<InputStream> open(String name) throws IOException;
}

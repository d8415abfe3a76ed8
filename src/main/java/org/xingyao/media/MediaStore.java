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
     * Stores a picture and forces it to disk before it answers.
     *
     * @return what was learned of it, its name included
     * @throws org.xingyao.text.Invalid when it is no picture we can show
     */
    Picture put(Path file) throws IOException;

    /** The stored file, or nothing when there is none of that name. */
    Optional<InputStream> open(String name) throws IOException;
}

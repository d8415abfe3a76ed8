package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.xingyao.media.MediaStore;

/** Whether files are there that pages name. */
@ApplicationScoped
class StoredFiles {
    private final MediaStore store;

    StoredFiles(MediaStore store) {
        this.store = store;
    }

    /** True for a file that is there and not empty; its bytes are not read. */
    boolean has(String name) {
        if (!MediaStore.isName(name)) return false;
        try (var file = store.open(name).orElse(null)) {
            return file != null && file.read() >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the media store does not answer", e);
        }
    }
}

package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.xingyao.media.MediaStore;
import org.xingyao.text.Digest;

/** Whether files are there that pages name, and are what their names say. */
@ApplicationScoped
class StoredFiles {
    private final MediaStore store;

    StoredFiles(MediaStore store) {
        this.store = store;
    }

    /** True unless it is there with other bytes than those that gave it its name. */
    boolean isAsNamed(String name) {
        if (!MediaStore.isName(name)) return true;
        try (var file = store.open(name).orElse(null)) {
            return file == null || name.startsWith(hash(file) + ".");
        } catch (IOException e) {
            throw new UncheckedIOException("the media store does not answer", e);
        }
    }

    /** Piece by piece: a file may take a tenth of the memory there is. */
    private static String hash(InputStream file) throws IOException {
        var digest = Digest.newSha256();
        try (var in = new DigestInputStream(file, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
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

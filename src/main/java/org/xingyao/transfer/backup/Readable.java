package org.xingyao.transfer.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Reads what may break off. */
final class Readable {
    private static final int BUFFER = 64 * 1024;

    private Readable() {}

    /**
     * Copies as much as can be read.
     *
     * @return false when it broke off
     * @throws IOException when it can't be written
     */
    static boolean copy(InputStream in, OutputStream... to) throws IOException {
        var buffer = new byte[BUFFER];
        while (true) {
            int read;
            try {
                read = in.read(buffer);
            } catch (IOException e) {
                return false;
            }
            if (read < 0) return true;
            for (var one : to) one.write(buffer, 0, read);
        }
    }
}

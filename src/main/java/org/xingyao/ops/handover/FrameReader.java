package org.xingyao.ops.handover;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one direction of a handover to its exit code: text to a console, files below a directory. */
final class FrameReader {
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int BUFFER = 64 * 1024;

    private final DataInputStream in;
    private final Path files;

    FrameReader(InputStream in, Path files) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        this.files = files;
    }

    int readAll(Console console) throws IOException {
        while (true) {
            switch (FrameKind.of(in.readByte())) {
                case LINE -> console.line(string());
                case BAR -> console.bar(string());
                case ERROR -> console.error(string());
                case FILE -> file();
                case EXIT -> {
                    return in.readInt();
                }
            }
        }
    }

    private void file() throws IOException {
        Path place = new RelativePath(string()).below(files);
        long left = in.readLong();
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(place)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    throw new EOFException("Cut inside the file " + place);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private String string() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) {
            throw new IOException("Not a text: its length would be " + length);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package org.xingyao.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes, in bounded memory whatever the file holds. */
final class Lines implements AutoCloseable {
    /** An article is some kilobytes; a line of this size is a mistake. */
    static final int LONGEST = 10 << 20;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * One line without its end.
     *
     * @param length how long it is in the file, its end included
     * @param bytes empty when it was too long
     */
    record Line(int number, long length, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            if (tooLong) return false;
            for (byte one : bytes) if (one < 0 || one > ' ') return false;
            return true;
        }
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int c = in.read();
        if (c < 0) return null;
        number++;
        long length = 1;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (bytes.size() < LONGEST) bytes.write(c);
            else tooLong = true;
            length++;
        }
        return new Line(number, length, tooLong ? new byte[0] : bytes.toByteArray(), tooLong);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

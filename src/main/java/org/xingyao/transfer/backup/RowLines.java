package org.xingyao.transfer.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The rows of a table that may be damaged, line by line, as far as they can be read. */
final class RowLines implements AutoCloseable {
    /** No row is longer; what seems to be is rubbish. */
    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;
    private boolean whole = true;

    RowLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Of a table that is missing. */
    static RowLines none() {
        var none = new RowLines(InputStream.nullInputStream());
        none.whole = false;
        return none;
    }

    /** @return false when there are no more, or no more that can be read */
    boolean fill(List<byte[]> lines, int atMost) {
        try {
            while (lines.size() < atMost) {
                var line = new ByteArrayOutputStream();
                int one = in.read();
                while (one >= 0 && one != '\n') {
                    line.write(one);
                    if (line.size() > LONGEST) throw new IOException("no row is as long");
                    one = in.read();
                }
                if (one < 0) {
                    whole &= line.size() == 0;
                    return false;
                }
                lines.add(line.toByteArray());
            }
            return true;
        } catch (IOException e) {
            whole = false;
            return false;
        }
    }

    /** Whether the end was reached. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

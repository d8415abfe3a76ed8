package org.xingyao.transfer.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.xingyao.text.Digest;

/** Counts and hashes what goes by. In COPY's text form a line break inside a value is written \n, so a line is a row. */
final class Rows extends OutputStream {
    private final MessageDigest digest = Digest.newSha256();
    private long rows;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        for (int i = from; i < from + length; i++) if (bytes[i] == '\n') rows++;
    }

    long rows() {
        return rows;
    }

    /** Ends the counting. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

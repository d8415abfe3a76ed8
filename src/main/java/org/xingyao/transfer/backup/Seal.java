package org.xingyao.transfer.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.xingyao.text.Digest;

/**
 * The SHA-256 of a whole file as its own last 64 characters, which are the end of the zip's comment. Hashes of the
 * entries alone would not see a change between them, nor one of the manifest.
 */
final class Seal {
    /** What the writer puts at the end; {@link #sealing} puts the hash in its place. */
    static final String OPEN = "sha256:" + "0".repeat(64);

    private static final int LENGTH = 64;
    private static final int BUFFER = 128 * 1024;

    private Seal() {}

    /** Hashes what goes by and holds the last 64 bytes back; when it is closed the hash goes out in their place. */
    static OutputStream sealing(OutputStream out) {
        return new Sealing(out);
    }

    /** True when not a bit has changed since the file was sealed. */
    static boolean isWhole(Path file) throws IOException {
        return written(file).equals(computed(file));
    }

    /** False when the end is missing, which says more to people than "damaged". */
    static boolean isThere(Path file) throws IOException {
        return written(file).matches("[0-9a-f]{64}");
    }

    private static String written(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            channel.position(Math.max(0, channel.size() - LENGTH));
            return new String(Channels.newInputStream(channel).readNBytes(LENGTH), StandardCharsets.US_ASCII);
        }
    }

    private static String computed(Path file) throws IOException {
        var digest = Digest.newSha256();
        try (var channel = FileChannel.open(file)) {
            InputStream in = Channels.newInputStream(channel);
            var buffer = new byte[BUFFER];
            long left = channel.size() - LENGTH;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) break;
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static final class Sealing extends FilterOutputStream {
        private final MessageDigest digest = Digest.newSha256();
        private final byte[] held = new byte[LENGTH];
        private int holding;
        private boolean closed;

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int surplus = Math.max(0, holding + length - LENGTH);
            int ofHeld = Math.min(surplus, holding);
            pass(held, 0, ofHeld);
            holding -= ofHeld;
            System.arraycopy(held, ofHeld, held, 0, holding);
            int ofNew = surplus - ofHeld;
            pass(bytes, from, ofNew);
            System.arraycopy(bytes, from + ofNew, held, holding, length - ofNew);
            holding += length - ofNew;
        }

        private void pass(byte[] bytes, int from, int length) throws IOException {
            digest.update(bytes, from, length);
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
            super.close();
        }
    }
}

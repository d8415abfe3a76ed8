package org.xingyao.transfer.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.xingyao.text.Digest;

/**
 * The SHA-256 of a whole file as its own last 64 characters, which are the end of the zip's comment. Hashes of the
 * entries alone would not see a change between them, nor one of the manifest.
 */
final class Seal {
    /** What the last bytes are until the file is sealed. */
    static final String OPEN = "sha256:" + "0".repeat(64);

    private static final int LENGTH = 64;
    private static final int BUFFER = 128 * 1024;

    private Seal() {}

    /** Seals the file. */
    static void close(Path file) throws IOException {
        var seal = ByteBuffer.wrap(computed(file).getBytes(StandardCharsets.US_ASCII));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long end = channel.size() - LENGTH;
            while (seal.hasRemaining()) channel.write(seal, end + seal.position());
        }
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
}
